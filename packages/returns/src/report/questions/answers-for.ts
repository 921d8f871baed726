import type { MatchedCell } from '../matched-cell.ts'
import { blankAnswers } from './blank-answers.ts'
import type { LikelyAnswer } from './question.ts'
import { generalWords, questionWords } from './question-words.ts'

/** The likely answers about a doubt of a cell; those that depend on the cell are worked out here. */
export function answersFor(cell: MatchedCell, code: string): readonly LikelyAnswer[] {
  if (code === 'blank-in-column') return blankAnswers(cell)
  if (code === 'group-may-be-moved' && cell.indicator) return groupAnswers(cell)
  const { answers } = questionWords[code] ?? generalWords
  return answers.length > 0 ? answers : indicatorAnswers(cell)
}

/** Which of the two groups, where the label alone says which indicator it is. */
const groupAnswers = (cell: MatchedCell): readonly LikelyAnswer[] => [
  {
    words: `“${cell.sectionAbove}”, the group above`,
    answer: { do: 'correct', section: cell.sectionAbove ?? '' },
  },
  { words: `“${cell.section}”, as it is printed`, answer: { do: 'accept' } },
]

/** The indicators that a row may be, and that it is none. */
export const indicatorAnswers = (cell: MatchedCell): readonly LikelyAnswer[] => [
  ...cell.suggestions.map(
    (match): LikelyAnswer => ({
      words: match.id,
      answer: { do: 'indicator', id: match.id, basis: match.basis },
    }),
  ),
  { words: 'None of ours', answer: { do: 'no-indicator' } },
]
