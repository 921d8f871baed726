import type { Contract } from '@outturn/contracts'
import { hasFigure, isHeld, type MatchedCell, waitsForPerson } from '@outturn/returns'

export type CellState = 'right' | 'held' | 'asked' | 'unread' | 'not_due' | 'skipped'

/** How a cell stands after the answers; null stands for a cell that an answer left out. */
export function stateOf(settled: MatchedCell | null): CellState {
  if (!settled) return 'skipped'
  if (isHeld(settled)) return 'held'
  if (waitsForPerson(settled) || isNameless(settled)) return 'asked'
  if (settled.marker === 'not_due') return 'not_due'
  return settled.marker === 'noise' ? 'unread' : 'right'
}

/** A figure of the council's own that no indicator was found for, and nobody has said that it is none of ours. */
const isNameless = (cell: MatchedCell): boolean =>
  cell.role === 'outturn' && cell.indicator === null && !cell.settled && hasFigure(cell)

export function countStates(states: readonly CellState[]): Contract.ReviewCounts {
  const count = (...wanted: CellState[]) => states.filter((state) => wanted.includes(state)).length
  return {
    right: count('right'),
    held: count('held', 'asked'),
    unread: count('unread'),
    notDue: count('not_due'),
    skipped: count('skipped'),
  }
}
