import { useCallback, useEffect, useState } from 'react'
import { type Edits, noEdits } from './edits.ts'

/** Edits that outlive a failure or a reload: kept in this browser tab until they are saved. */
export function useKeptEdits(name: string) {
  const [edits, setEdits] = useState<Edits>(() => read(name))
  const [restored] = useState(() => Object.keys(edits.changes).length > 0)
  useEffect(() => {
    const place = `outturn edits ${name}`
    if (Object.keys(edits.changes).length === 0) sessionStorage.removeItem(place)
    else sessionStorage.setItem(place, JSON.stringify(edits.changes))
  }, [edits, name])
  const change = useCallback((step: (old: Edits) => Edits) => setEdits(step), [])
  return { edits, change, restored }
}

function read(name: string): Edits {
  try {
    const kept = sessionStorage.getItem(`outturn edits ${name}`)
    return kept ? { ...noEdits, changes: JSON.parse(kept) as Edits['changes'] } : noEdits
  } catch {
    return noEdits
  }
}
