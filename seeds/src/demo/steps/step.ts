import type { Basis } from '@outturn/indicators'

/** How one count of a quarter is invented. `spread` is how far councils differ, 0.2 being a fifth. */
export type Step =
  /** So many for every 10,000 children, more where need is greater if it follows need; `season` by quarter of the year. */
  | {
      readonly kind: 'per_10000'
      readonly id: string
      readonly rate: number
      readonly spread: number
      readonly follows: 'need' | 'children'
      readonly season?: readonly [number, number, number, number]
    }
  /** A part of another count. `best` says which way good practice leans; `drift` is the change in a quarter. */
  | {
      readonly kind: 'share'
      readonly id: string
      readonly of: string
      readonly level: number
      readonly spread: number
      readonly best: 'high' | 'low' | 'none'
      readonly drift?: number
    }
  /** Several for each of another count: visits to a child, episodes of a child. */
  | { readonly kind: 'times'; readonly id: string; readonly of: string; readonly times: number }
  /** A number at the end of each quarter, kept from what comes in and what goes out. */
  | {
      readonly kind: 'stock'
      readonly id: string
      readonly rate: number
      readonly inflow: string
      readonly outflow: string
      /** The part of the stock that goes out in a quarter. */
      readonly leaving: number
    }
  /** Full-time equivalents to one decimal place: a part of another. */
  | {
      readonly kind: 'posts'
      readonly id: string
      readonly of: string
      readonly level: number
      readonly spread: number
      readonly best: 'high' | 'low' | 'none'
    }

/** One figure of the return: a count, or one count out of another. */
export interface Output {
  readonly indicator: string
  readonly bases: readonly Basis[]
  readonly numerator: string
  /** Null for a count; `children` is the population. */
  readonly denominator: string | null
}

/** A count. `count('referrals_number', ['in_period', 'ytd_financial'])` */
export const count = (indicator: string, bases: readonly Basis[], of: string = indicator): Output => ({
  indicator,
  bases,
  numerator: of,
  denominator: null,
})

/** A percentage, rate or ratio with its parts. */
export const part = (
  indicator: string,
  bases: readonly Basis[],
  [numerator, denominator]: readonly [string, string],
): Output => ({ indicator, bases, numerator, denominator })
