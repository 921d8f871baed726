import { useCallback, useRef, useState } from 'react'
import { keep, readKept } from '../../data/kept.ts'
import { type Edits, noEdits } from './edits.ts'

/** Edits that outlive a failure, a reload or the end of a session: kept in this browser tab until they are saved. */
export function useKeptEdits(of: string) {
  const name = `edits ${of}`
  const [edits, setEdits] = useState<Edits>(() => ({ ...noEdits, changes: readKept(name) ?? {} }))
  const [restored] = useState(() => Object.keys(edits.changes).length > 0)
  const latest = useRef(edits)
  // Kept at once, not after drawing: an answer may come when the page is left already.
  const change = useCallback(
    (step: (old: Edits) => Edits) => {
      latest.current = step(latest.current)
      const { changes } = latest.current
      keep(name, Object.keys(changes).length > 0 ? changes : undefined)
      setEdits(latest.current)
    },
    [name],
  )
  return { edits, change, restored }
}
