import { type KeyboardEvent, useState } from 'react'

const moves: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads from a cell of a grid; null where it is no key of the grid. */
export function cellAfter(
  key: string,
  { row, column }: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { readonly row: number; readonly column: number } | null {
  const within = (at: number, end: number) => Math.min(Math.max(at, 0), end - 1)
  if (key === 'Home') return { row, column: 0 }
  if (key === 'End') return { row, column: size.columns - 1 }
  const move = moves[key]
  return move
    ? { row: within(row + move[0], size.rows), column: within(column + move[1], size.columns) }
    : null
}

/** One stop of the keyboard for a whole grid: arrow keys move from cell to cell, Home and End along a row. */
export function useCellKeys(size: { readonly rows: number; readonly columns: number }) {
  const [at, setAt] = useState({ row: 0, column: 0 })
  const current = { row: Math.min(at.row, size.rows - 1), column: Math.min(at.column, size.columns - 1) }
  return (row: number, column: number) => ({
    'data-cell': `${row} ${column}`,
    tabIndex: row === current.row && column === current.column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const next = cellAfter(event.key, { row, column }, size)
      if (!next) return
      event.preventDefault()
      const grid = event.currentTarget.closest('[data-grid]')
      grid?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus()
    },
  })
}
