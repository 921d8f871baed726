import type { Basis, MissingReason } from '@outturn/indicators'
import type { CellPlace } from '../lines/report-line.ts'
import type { Role } from '../read-cell-types.ts'

/** What a person decided about a doubt. The printed figure stays in `verbatim` whatever is decided. */
export type Answer =
  | { readonly do: 'accept' }
  | { readonly do: 'skip' }
  | { readonly do: 'missing'; readonly because: MissingReason }
  | {
      readonly do: 'correct'
      readonly value?: string
      readonly numerator?: string
      readonly denominator?: string
      readonly period?: string
      readonly role?: Role
      readonly section?: string
    }
  /** Each figure of a question by itself, by its key (`figureKey`). All empty: the report gives no figure there. */
  | { readonly do: 'correct-each'; readonly figures: Readonly<Record<string, TypedFigure>> }
  | { readonly do: 'indicator'; readonly id: string; readonly basis: Basis }
  | { readonly do: 'no-indicator' }

/** A figure as a person typed it; an empty part is not given. */
export interface TypedFigure {
  readonly value: string
  readonly numerator: string
  readonly denominator: string
}

export interface LikelyAnswer {
  readonly words: string
  readonly answer: Answer
}

/** One question to a person: about a cell, or about all cells that share one doubt. Likeliest answer first. */
export interface Question {
  /** Stable between readings of the same report: the doubt's code and what it is about. */
  readonly id: string
  readonly code: string
  readonly ask: string
  /** What was seen that raised it. */
  readonly seen: string
  readonly section: string
  readonly label: string
  readonly places: readonly CellPlace[]
  readonly answers: readonly LikelyAnswer[]
  /** True where the answer holds for next quarter's report of the same shape. */
  readonly remembered: boolean
}
