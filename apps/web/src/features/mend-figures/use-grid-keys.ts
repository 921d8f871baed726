import {
  type ClipboardEvent,
  type KeyboardEvent,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { type CellChange, type Edits, textOf } from './edits.ts'
import { focusCell, placeOf } from './focus-cell.ts'
import type { GridRow } from './grid-rows.ts'
import { type GridPlace, moveInGrid } from './move-in-grid.ts'
import { pasteBlock } from './paste-block.ts'

/** How a cell was left after its text was kept. */
export interface Kept {
  readonly text: string
  readonly go: 'stay' | 'down' | 'right' | 'left'
}

export interface GridWork {
  readonly rows: readonly GridRow[]
  readonly edits: Edits
  readonly mode: 'mend' | 'read'
  readonly onWrite: (changes: readonly CellChange[]) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

const arrows = { down: 'ArrowDown', right: 'ArrowRight', left: 'ArrowLeft' } as const

/** What keys, clicks and pasting do in the grid: which cell is active, and what stands in the one being edited. */
export function useGridKeys(work: GridWork) {
  const [active, setActive] = useState<GridPlace | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  // Handlers of memoised rows stay the same ones; they look up what is on screen when they are called.
  const latest = useRef(work)
  useLayoutEffect(() => {
    latest.current = work
  })

  const onEnter = useCallback((place: GridPlace) => setActive(place), [])
  const onEdit = useCallback((place: GridPlace) => {
    const { rows, edits, mode } = latest.current
    const row = rows.find(({ key }) => key === place.key)
    if (!row || mode === 'read') return
    setActive(place)
    setEditing(textOf(edits, row, place.part))
  }, [])
  const onLeave = useCallback((place: GridPlace) => {
    setEditing(null)
    // At once: a key that is pressed before the next frame must find the focus in the grid.
    focusCell(place)
  }, [])
  const onKeep = useCallback((place: GridPlace, { text, go }: Kept) => {
    const { rows, edits, onWrite } = latest.current
    const row = rows.find(({ key }) => key === place.key)
    setEditing(null)
    if (row && textOf(edits, row, place.part) !== text.trim()) onWrite([{ ...place, text: text.trim() }])
    if (go === 'stay') return
    const keys = rows.map(({ key }) => key)
    const next = moveInGrid(keys, place, { key: arrows[go], end: 'one' })
    if (next) focusCell(next)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target)
    if (place && act(event, place)) event.preventDefault()
  }
  /** True where the key meant something here. */
  const act = (event: KeyboardEvent, place: GridPlace): boolean => {
    const control = event.ctrlKey || event.metaKey
    const mend = work.mode === 'mend'
    const letter = event.key.toLowerCase()
    if (mend && control && (letter === 'y' || (letter === 'z' && event.shiftKey))) work.onRedo()
    else if (mend && control && letter === 'z') work.onUndo()
    else {
      const keys = work.rows.map(({ key }) => key)
      const next = moveInGrid(keys, place, { key: event.key, end: control ? 'edge' : 'one' })
      if (next) focusCell(next)
      else return mend && !control && !event.altKey && write(event.key, place)
    }
    return true
  }
  const write = (key: string, place: GridPlace): boolean => {
    if (key === 'Enter' || key === 'F2') onEdit(place)
    else if (key === 'Delete' || key === 'Backspace') work.onWrite([{ ...place, text: '' }])
    else if (key.length === 1 && key !== ' ') {
      setActive(place)
      setEditing(place.part === 'status' ? '' : key)
    } else return false
    return true
  }
  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target)
    if (!place || work.mode === 'read' || editing !== null) return
    event.preventDefault()
    work.onWrite(pasteBlock(work.rows, place, event.clipboardData.getData('text/plain')))
  }
  return { active, editing, onEnter, onEdit, onLeave, onKeep, onKeyDown, onPaste }
}
