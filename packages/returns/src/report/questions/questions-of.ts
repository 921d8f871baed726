import { namePlace } from '../lines/report-line.ts'
import type { MatchedCell } from '../matched-cell.ts'
import { type Doubt, hasFigure } from '../read-cell-types.ts'
import { answersFor, indicatorAnswers } from './answers-for.ts'
import type { Question } from './question.ts'
import { generalWords, questionWords } from './question-words.ts'

/** What a doubt of a cell is about, as a key: the cell, its row, its measure, or the report. */
export function questionId(cell: MatchedCell, code: string): string {
  const { about, remembered } = questionWords[code] ?? generalWords
  const measure = [cell.section, cell.code, cell.label].join(' · ')
  switch (about) {
    case 'report':
      return code
    case 'code':
      return [code, cell.code].join(' · ')
    case 'sight':
      return [code, measure, cell.doubts.find((doubt) => doubt.code === code)?.seen ?? ''].join(' · ')
    case 'measure':
      return [code, measure].join(' · ')
    case 'row':
      return [code, remembered ? measure : `${cell.place.sheet ?? ''}${cell.place.row}`].join(' · ')
    case 'cell':
      return [code, namePlace(cell.place), String(cell.place.column)].join(' · ')
  }
}

const whichIndicator = (cell: MatchedCell): string =>
  ['which-indicator', cell.section, cell.code, cell.label].join(' · ')

/**
 * The questions that a reading raises, in the order of the report: one for each doubt that waits, however many cells
 * share it, and one for each row that no indicator surely fits. A row is not asked which indicator it is while its
 * figures are empty, nor whether it stands in its place where all its figures have been left out.
 */
export function questionsOf(cells: readonly MatchedCell[]): readonly Question[] {
  const found = new Map<string, Question>()
  const withFigure = new Set<string>()
  const add = (question: Question, cell: MatchedCell): void => {
    const known = found.get(question.id)
    found.set(question.id, known ? { ...known, places: [...known.places, cell.place] } : question)
  }
  for (const cell of cells) {
    for (const doubt of cell.doubts) {
      if (doubt.grade === 'noted') continue
      const question = questionFor(cell, doubt)
      add(question, cell)
      if (hasFigure(cell)) withFigure.add(question.id)
    }
    if (
      cell.role === 'outturn' &&
      cell.indicator === null &&
      !cell.settled &&
      hasFigure(cell) &&
      !asksWhich(cell)
    )
      add(indicatorQuestion(cell), cell)
  }
  return [...found.values()].filter(({ id, code }) => code !== 'row-may-be-shifted' || withFigure.has(id))
}

/** True where another open question about the row is answered by naming its indicator. */
const asksWhich = (cell: MatchedCell): boolean =>
  cell.doubts.some(
    (doubt) =>
      doubt.grade !== 'noted' &&
      (doubt.code === 'label-in-two-sections' || doubt.code === 'group-may-be-moved'),
  )

function questionFor(cell: MatchedCell, doubt: Doubt): Question {
  const words = questionWords[doubt.code] ?? generalWords
  return {
    id: questionId(cell, doubt.code),
    code: doubt.code,
    ask: words.ask,
    seen: doubt.seen,
    section: cell.section,
    label: cell.label,
    places: [cell.place],
    answers: answersFor(cell, doubt.code),
    remembered: words.remembered,
  }
}

const indicatorQuestion = (cell: MatchedCell): Question => ({
  id: whichIndicator(cell),
  code: 'which-indicator',
  ask: 'Which indicator is this row?',
  seen: `No indicator surely fits “${cell.label}”.`,
  section: cell.section,
  label: cell.label,
  places: [cell.place],
  answers: indicatorAnswers(cell),
  remembered: true,
})
