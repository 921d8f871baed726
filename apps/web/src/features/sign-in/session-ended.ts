import { useSyncExternalStore } from 'react'

type Session = 'open' | 'ended'

let session: Session = 'open'
const told = new Set<() => void>()

/** Says that the session of whoever is shown as signed in has ended, or is open again. */
export function setSession(to: Session): void {
  session = to
  for (const tell of told) tell()
}

const watch = (tell: () => void) => {
  told.add(tell)
  return () => void told.delete(tell)
}

/** Whether the session has ended under a page that somebody is still looking at. */
export const useSession = (): Session => useSyncExternalStore(watch, () => session)
