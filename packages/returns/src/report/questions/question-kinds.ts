import type { Answer, LikelyAnswer } from './question.ts'

/** How a doubt is asked, what it is about, and which answers are likely. */
export interface QuestionWords {
  readonly ask: string
  /**
   * `row`: one row of one report; `measure`, `code`: it wherever it stands; `sight`: the measure as long as the very
   * same is seen; `report`: once for all its cells.
   */
  readonly about: 'cell' | 'row' | 'measure' | 'sight' | 'code' | 'report'
  readonly remembered: boolean
  readonly answers: readonly LikelyAnswer[]
}

export const take: LikelyAnswer = { words: 'Take it as it was read', answer: { do: 'accept' } }
export const leave: LikelyAnswer = { words: 'Leave it out', answer: { do: 'skip' } }
export const missing = (words: string, because: (Answer & { do: 'missing' })['because']): LikelyAnswer => ({
  words,
  answer: { do: 'missing', because },
})
export const unavailable = missing('There is no figure', 'not_available')

/** A figure that may have been read wrongly. */
export const misread = (ask: string): QuestionWords => ({
  ask,
  about: 'cell',
  remembered: false,
  answers: [take, unavailable, leave],
})
/** A row that may stand in the wrong place. */
export const shifted = (ask: string): QuestionWords => ({
  ask,
  about: 'row',
  remembered: false,
  answers: [take, leave],
})
