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

export interface Typed {
  readonly value: string
  readonly numerator: string
  readonly denominator: string
}

const figure = /^-?\d+(\.\d+)?$|^-?\.\d+$/
const tidy = (text: string): string =>
  text
    .trim()
    .replace('−', '-')
    .replace(/[,%\s]/g, '')

/** What is wrong with figures that were typed: nothing where there is a value, or both parts, or all three. */
export function typedProblem(typed: Typed): 'no-figure' | 'one-part' | null {
  const [value, numerator, denominator] = [typed.value, typed.numerator, typed.denominator].map(tidy)
  const given = [value, numerator, denominator].filter(Boolean) as string[]
  if (given.length === 0 || given.some((text) => !figure.test(text))) return 'no-figure'
  return Boolean(numerator) === Boolean(denominator) ? null : 'one-part'
}

/** Typed figures as an answer. Empty parts are taken away from the cell. */
export const typedAnswer = (typed: Typed): string =>
  JSON.stringify({
    do: 'correct',
    value: tidy(typed.value),
    numerator: tidy(typed.numerator),
    denominator: tidy(typed.denominator),
  })
