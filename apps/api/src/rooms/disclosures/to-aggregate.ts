import { type Aggregate, monthsOf, perOf, type Share } from '@outturn/benchmarking'
import { type AreaCode, type Basis, catalogue, type Indicator, period } from '@outturn/indicators'
import { mean, pooled } from '@outturn/statistics'
import type { Contribution, Figure, FigureBook } from './figure-book.ts'
import { heldQuarters } from './held-quarters.ts'

/** A safe aggregate with the figure that it would show. */
export interface Made {
  readonly aggregate: Aggregate
  readonly statistic: 'pooled' | 'mean'
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly releases: readonly number[]
}

/**
 * How an indicator is put together: shares and rates are pooled, scores and days averaged. Counts and posts are not
 * comparators of councils of unlike size, so there is nothing of them to show: null.
 */
export function statisticOf({ unit }: Indicator): 'pooled' | 'mean' | null {
  if (unit === 'count' || unit === 'fte') return null
  return perOf(unit) === null ? 'mean' : 'pooled'
}

/**
 * The aggregate of some contributions: one statistic a group, because each further one tells more of the same
 * councils. Null where the indicator has none. A denominator that is published anyway (population) hides nobody.
 */
export function toAggregate(
  named: { readonly name: string; readonly figure: Figure },
  from: readonly Contribution[],
  book: FigureBook,
): Made | null {
  const { name, figure } = named
  const indicator = catalogue.get(figure.indicator)
  const statistic = indicator && statisticOf(indicator)
  if (!indicator || !statistic) return null
  const counted =
    statistic === 'pooled' ? from.filter((one) => one.numerator !== null && one.denominator !== null) : from
  const tops = counted.map(({ numerator }) => numerator)
  const bottoms = counted.map(({ denominator }) => denominator)
  const per = perOf(indicator.unit)
  const isOpen = isPublished(indicator.parts.denominator)
  return {
    aggregate: {
      name,
      indicator: indicator.id,
      parts: indicator.parts,
      statistic,
      months: monthsOf(figure.basis as Basis, period(figure.period)),
      shares: counted.map((one): Share => {
        const holds = heldQuarters(figure, one, book)
        return {
          area: one.area as AreaCode,
          value: one.amount,
          numerator: one.numerator,
          denominator: isOpen ? null : one.denominator,
          revision: one.revision,
          ...(holds ? { holds } : {}),
        }
      }),
    },
    statistic,
    amount: per === null ? mean(counted.map(({ amount }) => amount)) : pooled(tops, bottoms, per),
    numerator: per === null ? null : sum(tops),
    denominator: per === null ? null : sum(bottoms),
    releases: counted.map(({ release }) => release),
  }
}

const sum = (parts: readonly (number | null)[]) =>
  parts.reduce<number>((total, part) => total + (part ?? 0), 0)

const isPublished = (part: string | null): boolean =>
  part !== null && (part === 'population_0_17' || catalogue.get(part)?.disclosure === 'open')
