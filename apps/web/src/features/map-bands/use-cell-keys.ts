import { type FocusEvent, type KeyboardEvent, useCallback, useState } from 'react'

export interface CellPlace {
  readonly row: number
  readonly column: number
}
interface Size {
  readonly rows: number
  readonly columns: number
}

const moves: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads from a cell of a grid; null where it is no key of the grid. */
export function cellAfter(key: string, { row, column }: CellPlace, size: Size): CellPlace | null {
  const within = (at: number, end: number) => Math.min(Math.max(at, 0), end - 1)
  if (key === 'Home') return { row, column: 0 }
  if (key === 'End') return { row, column: size.columns - 1 }
  const move = moves[key]
  return move
    ? { row: within(row + move[0], size.rows), column: within(column + move[1], size.columns) }
    : null
}

const placeOf = (cell: HTMLElement): CellPlace => {
  const [row = 0, column = 0] = (cell.dataset['cell'] ?? '').split(' ').map(Number)
  return { row, column }
}

/**
 * One stop of the keyboard for a whole grid: arrow keys move from cell to cell, Home and End along a row. A cell
 * carries its place as `data-cell="row column"`. The handlers stay the same, so that a key draws only two lines anew.
 */
export function useCellKeys({ rows, columns }: Size) {
  const [at, setAt] = useState<CellPlace>({ row: 0, column: 0 })
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => setAt(placeOf(event.currentTarget)), [])
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const next = cellAfter(event.key, placeOf(event.currentTarget), { rows, columns })
      if (!next) return
      event.preventDefault()
      const grid = event.currentTarget.closest('[data-grid]')
      grid?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus()
    },
    [rows, columns],
  )
  const current = { row: Math.min(at.row, rows - 1), column: Math.min(at.column, columns - 1) }
  return { current, onFocus, onKeyDown }
}
