import type { Contract } from '@outturn/contracts'
import { catalogue } from '@outturn/indicators'
import {
  type Answer,
  applyAnswers,
  hasFigure,
  isHeld,
  type MatchedCell,
  namePlace,
  questionsOf,
  waitsForPerson,
} from '@outturn/returns'
import { periodsOf } from './proposals-of.ts'
import type { ReviewRow } from './review.store.ts'

/** A review as its page shows it: cells, questions with their answers, and what could enter which draft. */
export function showReview(row: ReviewRow): Contract.Review {
  const cells = row.reading?.cells ?? []
  const answers = new Map(Object.entries(row.answers))
  const settled = applyAnswers(cells, answers)
  const states = statesOf(cells, settled)
  return {
    id: row.id,
    returnId: row.returnId,
    period: row.period,
    fileName: row.fileName,
    state: row.state,
    refusal: row.refusal,
    layout: row.layout,
    recognised: row.recognised,
    stages: row.stages.map((stage) => ({ ...stage })),
    version: row.version,
    receivedAt: row.receivedAt.toISOString(),
    counts: countStates(states),
    questions: showQuestions(cells, answers),
    answeredByProfile: row.byProfile,
    cells: toColumns(cells, states),
    notes: (row.reading?.notes ?? []).map((note) => ({
      severity: note.grade === 'noted' ? 'noted' : 'held',
      place: namePlace(note.place),
      seen: note.seen,
    })),
    periods: periodsOf(settled),
  }
}

type CellState = 'right' | 'held' | 'asked' | 'unread' | 'not_due' | 'skipped'

/** How each cell stands after the answers. A cell that an answer left out is gone from the settled ones. */
function statesOf(cells: readonly MatchedCell[], settled: readonly MatchedCell[]): CellState[] {
  const now = new Map(settled.map((cell) => [placeKey(cell), cell]))
  return cells.map((cell) => {
    const found = now.get(placeKey(cell))
    if (!found) return 'skipped'
    if (isHeld(found)) return 'held'
    if (waitsForPerson(found) || isNameless(found)) return 'asked'
    if (found.marker === 'not_due') return 'not_due'
    return found.marker === 'noise' ? 'unread' : 'right'
  })
}

/** A figure of the council's own that no indicator was found for, while somebody might still name one. */
const isNameless = (cell: MatchedCell): boolean =>
  cell.role === 'outturn' && cell.indicator === null && hasFigure(cell) && cell.suggestions.length > 0

const placeKey = (cell: MatchedCell): string =>
  `${namePlace(cell.place)} ${cell.place.column} ${cell.role} ${cell.period}`

function countStates(states: readonly CellState[]): Contract.ReviewCounts {
  const count = (...wanted: CellState[]) => states.filter((state) => wanted.includes(state)).length
  return {
    right: count('right'),
    held: count('held', 'asked'),
    unread: count('unread'),
    notDue: count('not_due'),
    skipped: count('skipped'),
  }
}

function showQuestions(
  cells: readonly MatchedCell[],
  answers: ReadonlyMap<string, Answer>,
): Contract.ReviewQuestion[] {
  const places = new Map<string, number[]>()
  cells.forEach((cell, i) => {
    const key = `${namePlace(cell.place)} ${cell.place.column}`
    places.set(key, [...(places.get(key) ?? []), i])
  })
  return questionsOf(cells).map((question) => {
    const answer = answers.get(question.id)
    return {
      id: question.id,
      code: question.code,
      ask: question.ask,
      seen: question.seen,
      section: question.section,
      label: question.label,
      cells: [
        ...new Set(
          question.places.flatMap((place) => places.get(`${namePlace(place)} ${place.column}`) ?? []),
        ),
      ],
      answers: question.answers.map((likely) => ({
        words: answerWords(likely.answer, likely.words),
        answer: JSON.stringify(likely.answer),
      })),
      remembered: question.remembered,
      answer: answer ? JSON.stringify(answer) : null,
      answerWords: answer ? answerWords(answer, null) : null,
    }
  })
}

/** An answer in words: as the question offers it, or what it says. */
function answerWords(answer: Answer, offered: string | null): string {
  switch (answer.do) {
    case 'indicator':
      return catalogue.get(answer.id)?.name ?? answer.id
    case 'accept':
      return offered ?? 'Taken as it was read'
    case 'skip':
      return offered ?? 'Left out'
    case 'no-indicator':
      return offered ?? 'None of ours'
    case 'missing':
      return offered ?? `Missing: ${answer.because.replaceAll('_', ' ')}`
    case 'correct':
      return (
        offered ??
        `Corrected to ${[answer.value, answer.numerator && `${answer.numerator} / ${answer.denominator}`, answer.period].filter(Boolean).join(', ')}`
      )
  }
}

function toColumns(cells: readonly MatchedCell[], states: readonly CellState[]): Contract.ReviewCells {
  const column = <T>(of: (cell: MatchedCell) => T): T[] => cells.map(of)
  return {
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
    value: column((cell) => cell.value),
    numerator: column((cell) => cell.numerator),
    denominator: column((cell) => cell.denominator),
    marker: column((cell) => cell.marker),
    indicator: column((cell) => cell.indicator?.id ?? null),
    indicatorBasis: column((cell) => cell.indicator?.basis ?? null),
    matchedBy: column((cell) => cell.indicator?.by ?? null),
    state: [...states],
  }
}
