import type { Question } from '../review.query.ts'

/** A question that waits; name only what a test is about. */
export const aQuestion = (part: Partial<Question> = {}): Question => ({
  id: 'a',
  code: 'shifted-row',
  ask: 'Do the figures belong to the first columns?',
  seen: 'The row stands one cell to the right.',
  section: 'Referrals',
  label: 'Re-referrals',
  cells: [0],
  answers: [{ words: 'Take it as it was read', answer: '{"do":"accept"}' }],
  remembered: false,
  answer: null,
  answerWords: null,
  ...part,
})
