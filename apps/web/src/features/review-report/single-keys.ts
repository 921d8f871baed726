import { useSyncExternalStore } from 'react'

const name = 'outturn-single-keys'
const told = new Set<() => void>()

const read = (): 'on' | 'off' => {
  try {
    return localStorage.getItem(name) === 'off' ? 'off' : 'on'
  } catch {
    return 'on'
  }
}

/** Turns keys that work by themselves on or off, for this browser. */
export function setSingleKeys(to: 'on' | 'off'): void {
  try {
    localStorage.setItem(name, to)
  } catch {
    // A browser that keeps nothing has them on.
  }
  for (const tell of told) tell()
}

const watch = (tell: () => void) => {
  told.add(tell)
  return () => void told.delete(tell)
}

/** Whether keys work by themselves; a person may turn them off. */
export const useSingleKeys = (): 'on' | 'off' => useSyncExternalStore(watch, read)
