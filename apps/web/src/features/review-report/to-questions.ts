import type { Question } from './review.query.ts'

/** Questions that nobody has answered yet. */
export const waitingOf = (questions: readonly Question[]): readonly Question[] =>
  questions.filter(({ answer }) => answer === null)

/**
 * The next question that waits, after or before one, round the end. Null where none waits but the one itself.
 * `step` 1 goes on, −1 goes back.
 */
export function nextWaiting(
  questions: readonly Question[],
  from: string | null,
  step: 1 | -1,
): string | null {
  const at = questions.findIndex(({ id }) => id === from)
  const start = at === -1 ? (step === 1 ? -1 : questions.length) : at
  for (let n = 1; n <= questions.length; n++) {
    const one = questions[(start + n * step + questions.length * 2) % questions.length]
    if (one && one.answer === null && one.id !== from) return one.id
  }
  return null
}

/** Ticked rows that get the same answer as this question: those that ask the same. */
export const sameAsked = (
  questions: readonly Question[],
  ticked: ReadonlySet<string>,
  current: Question,
): readonly Question[] =>
  ticked.has(current.id)
    ? questions.filter(({ id, code }) => id !== current.id && ticked.has(id) && code === current.code)
    : []
