import type { ReadCell } from '../read-cell-types.ts'
import type { LikelyAnswer } from './question.ts'

const later: readonly LikelyAnswer[] = [
  { words: 'Not due yet', answer: { do: 'missing', because: 'not_due' } },
  { words: 'Not known', answer: { do: 'missing', because: 'not_available' } },
]

/** What a blank may mean: a count may be zero; a percentage or rate without anything to divide by is none. */
export const blankAnswers = (cell: ReadCell): readonly LikelyAnswer[] =>
  cell.unit === 'number'
    ? [{ words: 'Zero', answer: { do: 'correct', value: '0' } }, ...later]
    : [
        { words: 'There was nothing to count', answer: { do: 'missing', because: 'not_applicable' } },
        ...later,
      ]
