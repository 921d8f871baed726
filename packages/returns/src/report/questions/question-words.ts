import { meaningQuestions } from './meaning-questions.ts'
import { leave, type QuestionWords, take } from './question-kinds.ts'
import { readingQuestions } from './reading-questions.ts'

/**
 * Every doubt that is put to a person, by its code. A code that is missing here is asked in general words; one without
 * answers has those that its cell allows.
 */
export const questionWords: Readonly<Record<string, QuestionWords>> = {
  ...readingQuestions,
  ...meaningQuestions,
}

/** The words for a code that has none of its own. */
export const generalWords: QuestionWords = {
  ask: 'Is this right?',
  about: 'cell',
  remembered: false,
  answers: [take, leave],
}
