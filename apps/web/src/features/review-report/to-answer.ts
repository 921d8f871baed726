import { review as words } from '../../words/review.ts'
import type { ChosenIndicator } from './ChooseIndicator.tsx'
import { nothingTyped, type Typed, typedAnswer, typedProblem, typedRowsAnswer } from './to-typed.ts'

/** What a person has chosen and typed so far. */
export interface Chosen {
  /** An offered answer as JSON, or `typed`, `typed-rows`, `missing` or `named`; empty for none. */
  readonly chosen: string
  readonly typed: Typed
  /** By the key of each figure. */
  readonly rows: Readonly<Record<string, Typed>>
  readonly because: string
  readonly named: ChosenIndicator | null
}

export const nothingChosen: Chosen = { chosen: '', typed: nothingTyped, rows: {}, because: '', named: null }

/** What was chosen as an answer in JSON, or what is still missing, as a sentence. */
export function toAnswer(given: Chosen): readonly [string | null, string | null] {
  const { chosen, typed, rows, because, named } = given
  switch (chosen) {
    case '':
      return [null, words.chooseAnswer]
    case 'named':
      return named ? [JSON.stringify({ do: 'indicator', ...named }), null] : [null, words.chooseIndicator]
    case 'missing':
      return because ? [JSON.stringify({ do: 'missing', because }), null] : [null, words.chooseReason]
    case 'typed': {
      const wrong = typedProblem(typed)
      return wrong ? [null, problems[wrong]] : [typedAnswer(typed), null]
    }
    case 'typed-rows': {
      const wrong = Object.values(rows).flatMap((row) => (isEmpty(row) ? [] : (typedProblem(row) ?? [])))[0]
      return wrong ? [null, problems[wrong]] : [typedRowsAnswer(rows), null]
    }
    default:
      return [chosen, null]
  }
}

const isEmpty = (typed: Typed): boolean => Object.values(typed).every((text) => text.trim() === '')
const problems = { 'no-figure': words.typeFigure, 'one-part': words.bothParts } as const
