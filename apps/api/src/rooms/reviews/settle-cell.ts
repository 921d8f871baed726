import { type Answers, applyAnswers, figureKey, type MatchedCell, namePlace } from '@outturn/returns'

/**
 * A cell after the answers; null where one leaves it out. Whoever typed the right figure, or said that there is none,
 * is not asked any more about the figure that was printed: its other doubts are settled too. Doubts about its row,
 * measure or column stay.
 */
export function settleCell(cell: MatchedCell, answers: Answers): MatchedCell | null {
  const ids = cell.doubts.map(({ code }) => [code, namePlace(cell.place), cell.place.column].join(' · '))
  const typed = [...answers.values()].some(
    (answer) => answer.do === 'correct-each' && figureKey(cell) in answer.figures,
  )
  const replaced =
    typed ||
    ids.some((id) => {
      const given = answers.get(id)?.do
      return given === 'correct' || given === 'missing'
    })
  const [settled] = applyAnswers([cell], answers)
  if (!settled) return null
  if (!replaced) return settled
  const doubts = settled.doubts.map((doubt) =>
    figureDoubts.has(doubt.code) ? ({ ...doubt, grade: 'noted' } as const) : doubt,
  )
  return { ...settled, doubts }
}

/** Doubts about what the figure is, none about what it means. */
const figureDoubts = new Set([
  'digits-look-alike',
  'words-for-a-figure',
  'figure-with-words',
  'percent-over-100',
  'percent-below-0',
  'outside-plausible-range',
  'printed-rate-not-its-parts',
  'pair-not-read',
])
