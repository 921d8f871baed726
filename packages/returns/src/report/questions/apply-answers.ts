import type { MissingReason } from '@outturn/indicators'
import type { MatchedCell } from '../matched-cell.ts'
import { figureKey } from './figure-key.ts'
import type { Answer } from './question.ts'
import { questionId } from './questions-of.ts'

/** Answers by the id of their question. */
export type Answers = ReadonlyMap<string, Answer>

const markers: Readonly<Record<MissingReason, string>> = {
  suppressed: 'suppressed',
  not_applicable: 'not_applicable',
  not_available: 'no_data',
  pending: 'pending',
  not_due: 'not_due',
  unreadable: 'noise',
}

/**
 * The cells after a person's answers: an accepted doubt becomes a note, a skipped cell is left out, a corrected one
 * carries the corrected parts; `verbatim` always keeps what was printed. Answers to questions that are not asked any
 * more do nothing.
 */
export function applyAnswers(cells: readonly MatchedCell[], answers: Answers): readonly MatchedCell[] {
  return cells.flatMap((cell) => {
    let read: MatchedCell | null = cell
    for (const doubt of cell.doubts) {
      const answer = answers.get(questionId(cell, doubt.code))
      if (answer && read && doubt.grade !== 'noted') read = answered(read, doubt.code, answer)
    }
    const which = answers.get(['which-indicator', cell.section, cell.code, cell.label].join(' · '))
    if (which && read) read = answered(read, 'which-indicator', which)
    return read ? [read] : []
  })
}

function answered(cell: MatchedCell, code: string, answer: Answer): MatchedCell | null {
  const settled: MatchedCell = {
    ...cell,
    doubts: cell.doubts.map((doubt) => (doubt.code === code ? { ...doubt, grade: 'noted' } : doubt)),
  }
  switch (answer.do) {
    case 'accept':
      return settled
    case 'skip':
      return null
    case 'missing':
      return { ...settled, value: '', numerator: '', denominator: '', marker: markers[answer.because] }
    case 'correct': {
      const { do: _, ...parts } = answer
      return { ...settled, ...parts, marker: parts.value === undefined ? settled.marker : '' }
    }
    case 'correct-each': {
      const typed = answer.figures[figureKey(cell)]
      // A figure that nobody typed is still in doubt.
      if (!typed) return cell
      const parts = ['value', 'numerator', 'denominator'] as const
      // Left as it was read, also where that is a mark such as 'not due'.
      if (parts.every((part) => typed[part] === cell[part])) return settled
      const given = Object.values(typed).some((text) => text !== '')
      return { ...settled, ...typed, marker: given ? '' : markers.not_available }
    }
    case 'indicator':
      return { ...settled, indicator: { id: answer.id, basis: answer.basis, by: 'profile', confidence: 1 } }
    case 'no-indicator':
      return { ...settled, indicator: null, suggestions: [], settled: true }
  }
}
