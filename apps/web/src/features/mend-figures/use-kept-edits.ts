import { useCallback, useRef, useState } from 'react'
import { type Edits, noEdits } from './edits.ts'

/** Edits that outlive a failure or a reload: kept in this browser tab until they are saved. */
export function useKeptEdits(name: string) {
  const [edits, setEdits] = useState<Edits>(() => read(name))
  const [restored] = useState(() => Object.keys(edits.changes).length > 0)
  const latest = useRef(edits)
  // Kept at once, not after drawing: an answer may come when the page is left already.
  const change = useCallback(
    (step: (old: Edits) => Edits) => {
      latest.current = step(latest.current)
      keep(name, latest.current)
      setEdits(latest.current)
    },
    [name],
  )
  return { edits, change, restored }
}

const placeOf = (name: string): string => `outturn edits ${name}`

function keep(name: string, { changes }: Edits): void {
  if (Object.keys(changes).length === 0) sessionStorage.removeItem(placeOf(name))
  else sessionStorage.setItem(placeOf(name), JSON.stringify(changes))
}

function read(name: string): Edits {
  try {
    const kept = sessionStorage.getItem(placeOf(name))
    return kept ? { ...noEdits, changes: JSON.parse(kept) as Edits['changes'] } : noEdits
  } catch {
    return noEdits
  }
}
