import type { Contract } from '@outturn/contracts'
import { figureKey, type MatchedCell, namePlace } from '@outturn/returns'
import { type CellState, countStates, stateOf } from './cell-states.ts'
import { periodsOf } from './proposals-of.ts'
import { isLost, type ReviewRow } from './review.store.ts'
import { settleCell } from './settle-cell.ts'
import { showQuestions } from './show-questions.ts'

/** A review as its page shows it: cells, questions with their answers, and what could enter which draft. */
export function showReview(row: ReviewRow, now: Date): Contract.Review {
  const cells = row.reading?.cells ?? []
  const answers = new Map(Object.entries(row.answers))
  // One by one, so that each cell keeps its place in the list also where an answer leaves one out.
  const after = cells.map((cell) => settleCell(cell, answers))
  const settled = after.filter((cell) => cell !== null)
  const states = after.map(stateOf)
  return {
    id: row.id,
    returnId: row.returnId,
    period: row.period,
    fileName: row.fileName,
    state: isLost(row, now) ? 'failed' : row.state,
    refusal: row.refusal,
    layout: row.layout,
    recognised: row.recognised,
    stages: row.stages.map((stage) => ({ ...stage })),
    version: row.version,
    receivedAt: row.receivedAt.toISOString(),
    counts: countStates(states),
    questions: showQuestions(cells, settled, answers),
    answeredByProfile: row.byProfile,
    cells: toColumns(cells, after, states),
    notes: (row.reading?.notes ?? []).map((note) => ({
      severity: note.grade === 'noted' ? 'noted' : 'held',
      place: namePlace(note.place),
      seen: note.seen,
    })),
    periods: periodsOf(settled),
  }
}

/** What was printed and where, with what it is taken for after the answers. */
function toColumns(
  cells: readonly MatchedCell[],
  after: readonly (MatchedCell | null)[],
  states: readonly CellState[],
): Contract.ReviewCells {
  const column = <T>(of: (cell: MatchedCell) => T): T[] => cells.map(of)
  const now = <T>(of: (cell: MatchedCell) => T): T[] => cells.map((cell, i) => of(after[i] ?? cell))
  return {
    key: column(figureKey),
    address: column((cell) => namePlace(cell.place)),
    table: column((cell) => cell.table),
    row: column((cell) => cell.place.row),
    column: column((cell) => cell.place.column),
    section: column((cell) => cell.section),
    code: column((cell) => cell.code),
    label: column((cell) => cell.label),
    role: column((cell) => cell.role),
    period: column((cell) => cell.period),
    basis: column((cell) => cell.basis),
    unit: column((cell) => cell.unit),
    verbatim: column((cell) => cell.verbatim),
    value: now((cell) => cell.value),
    numerator: now((cell) => cell.numerator),
    denominator: now((cell) => cell.denominator),
    marker: now((cell) => cell.marker),
    indicator: now((cell) => cell.indicator?.id ?? null),
    indicatorBasis: now((cell) => cell.indicator?.basis ?? null),
    matchedBy: now((cell) => cell.indicator?.by ?? null),
    state: [...states],
  }
}
