import type { AreaCode, Polarity } from '@outturn/indicators'
import { wilson } from '@outturn/statistics'
import type { Funnel, FunnelPlace } from '../funnel/funnel.ts'
import { type Favour, favourOfMove } from './dated.ts'

/** A council beyond the outer lines. */
export interface Outlying {
  readonly area: AreaCode
  readonly amount: number
  readonly side: 'above' | 'below'
  readonly favour: Favour
}

/** What a funnel plot shows, for its sentence. */
export type FunnelFacts =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'funnel'
      readonly councils: number
      /** Councils with a figure whose size is not known. */
      readonly leftOut: number
      readonly beyond95: number
      readonly beyond998: number
      /** How many of so many would lie beyond the 95% lines by chance alone. */
      readonly expected95: number
      /** Whether more lie beyond the 95% lines than chance would put there. */
      readonly spread: 'as_chance' | 'wider_than_chance'
      readonly own: (Outlying & { readonly place: FunnelPlace }) | null
      /** Councils beyond the 99.8% lines, furthest from the benchmark first. */
      readonly outside: readonly Outlying[]
    }

/**
 * Who lies outside a funnel's lines, on which side, and whether so many would by chance. Spread is wider than
 * chance where the whole 95% Wilson interval of the share beyond the inner lines is above one in twenty.
 * Source: Spiegelhalter (2005), over-dispersion of funnel plots; the test is our own.
 * Example: 24 councils, 17 beyond the inner lines → expected 1.2, wider than chance.
 */
export function funnelFacts(
  funnel: Funnel | null,
  of: {
    readonly benchmark: number
    readonly own: string | null
    readonly polarity: Polarity
    readonly leftOut: number
  },
): FunnelFacts {
  if (funnel === null || funnel.areas.length === 0) return { kind: 'empty' }
  const councils = funnel.areas.length
  const all = funnel.areas.map((area, i) => {
    const amount = funnel.amounts[i] as number
    const side: 'above' | 'below' = amount >= of.benchmark ? 'above' : 'below'
    const favour = favourOfMove(of.benchmark, amount, of.polarity)
    return { area, amount, side, favour, place: funnel.place[i] as FunnelPlace }
  })
  const beyond998 = all.filter(({ place }) => place === 'beyond_998')
  const beyond95 = all.filter(({ place }) => place !== 'inside').length
  return {
    kind: 'funnel',
    councils,
    leftOut: of.leftOut,
    beyond95,
    beyond998: beyond998.length,
    expected95: councils * byChance,
    spread: (wilson(beyond95, councils)?.lower ?? 0) > byChance ? 'wider_than_chance' : 'as_chance',
    own: all.find(({ area }) => area === of.own) ?? null,
    outside: beyond998
      .toSorted((a, b) => Math.abs(b.amount - of.benchmark) - Math.abs(a.amount - of.benchmark))
      .map(({ area, amount, side, favour }) => ({ area, amount, side, favour })),
  }
}

const byChance = 0.05
