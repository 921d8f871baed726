import type { Cell } from './to-cells.ts'

export interface Typed {
  readonly value: string
  readonly numerator: string
  readonly denominator: string
}

export const nothingTyped: Typed = { value: '', numerator: '', denominator: '' }

const figure = /^-?\d+(\.\d+)?$|^-?\.\d+$/
const tidy = (text: string): string =>
  text
    .trim()
    .replace('−', '-')
    .replace(/[,%\s]/g, '')

const tidied = (typed: Typed): Typed => ({
  value: tidy(typed.value),
  numerator: tidy(typed.numerator),
  denominator: tidy(typed.denominator),
})

/** What is wrong with figures that were typed: nothing where there is a value, or both parts, or all three. */
export function typedProblem(typed: Typed): 'no-figure' | 'one-part' | null {
  const [value, numerator, denominator] = [typed.value, typed.numerator, typed.denominator].map(tidy)
  const given = [value, numerator, denominator].filter(Boolean) as string[]
  if (given.length === 0 || given.some((text) => !figure.test(text))) return 'no-figure'
  return Boolean(numerator) === Boolean(denominator) ? null : 'one-part'
}

/** Typed figures as an answer. Empty parts are taken away from the cell. */
export const typedAnswer = (typed: Typed): string => JSON.stringify({ do: 'correct', ...tidied(typed) })

/** The figures of a question as they were read, for a person to correct. */
export const asRead = (cells: readonly Cell[]): Readonly<Record<string, Typed>> =>
  Object.fromEntries(
    cells.map((cell) => [
      cell.key,
      { value: cell.value, numerator: cell.numerator, denominator: cell.denominator },
    ]),
  )

/** All figures of a question as one answer. A row left empty says that the report gives no figure there. */
export const typedRowsAnswer = (rows: Readonly<Record<string, Typed>>): string =>
  JSON.stringify({
    do: 'correct-each',
    figures: Object.fromEntries(Object.entries(rows).map(([key, typed]) => [key, tidied(typed)])),
  })
