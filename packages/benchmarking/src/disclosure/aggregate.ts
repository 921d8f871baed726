import type { AreaCode } from '@outturn/indicators'

/**
 * How the contributors' figures become one. `pooled` tells the sums of numerators and denominators; `mean` and
 * `sum` tell a sum of values; `order` (median, quartile) tells something of their order; `single` is one
 * council's figure (best neighbour).
 */
export type Statistic = 'pooled' | 'mean' | 'sum' | 'order' | 'single'

/** One council's share in an aggregate. */
export interface Share {
  readonly area: AreaCode
  readonly value: number
  readonly numerator: number | null
  /** Null where there is none, or where it is published anyway (population). */
  readonly denominator: number | null
  /** Another number whenever the figure is another, as when a year to date takes in a revised quarter. */
  readonly revision: number
  /**
   * Where the figure is known to be the sum of shorter ones: from which month on, which revision of which shorter
   * figure it holds. A year to date that was sent after its first quarter was revised holds the revised quarter.
   */
  readonly holds?: readonly Held[]
}

/** A stretch of months within a figure, up to the next one, and the revision of the shorter figure that stands in it. */
export interface Held {
  readonly from: number
  readonly revision: number
}

/** An aggregate that somebody asks for. */
export interface Aggregate {
  /** What it is on screen: 'region', 'neighbours by median', …; a later answer to the same question has the same name. */
  readonly name: string
  readonly indicator: string
  /** The indicators that its numerator and denominator are, as in the catalogue, so that a count meets a share of it. */
  readonly parts: { readonly numerator: string | null; readonly denominator: string | null }
  readonly statistic: Statistic
  /** First and last month that it covers, counted from year 0 (`monthsOf`), so that a quarter and a year to date meet. */
  readonly months: { readonly from: number; readonly to: number }
  readonly shares: readonly Share[]
}

/** One quantity and each contributor's amount of it. */
export interface Told {
  readonly quantity: string
  readonly amounts: readonly number[]
}

/**
 * The sums that an aggregate tells. A pooled percentage is taken to tell both its parts, printed or not, and so
 * what lies between them: how many were late is as much a figure as how many were on time.
 */
export function sumsTold(aggregate: Aggregate): readonly Told[] {
  const { shares, statistic } = aggregate
  const [value, numerator, denominator, rest] = quantitiesOf(aggregate)
  const column = (quantity: string | undefined, pick: (share: Share) => number | null): Told[] => {
    const amounts = shares.map(pick)
    return quantity === undefined || amounts.includes(null)
      ? []
      : [{ quantity, amounts: amounts as number[] }]
  }
  switch (statistic) {
    case 'pooled':
      return [
        ...column(numerator, (share) => share.numerator),
        ...column(denominator, (share) => share.denominator),
        ...column(rest, restOf),
      ]
    case 'mean':
    case 'sum':
      return column(value, (share) => share.value)
    case 'order':
    case 'single':
      return []
  }
}

/** The names of an aggregate's quantities: value, numerator, denominator, and what lies between the last two. */
export function quantitiesOf({ indicator, parts }: Aggregate): readonly string[] {
  const numerator = parts.numerator ?? `${indicator}, numerator`
  const denominator = parts.denominator ?? `${indicator}, denominator`
  return [indicator, numerator, denominator, `${denominator} less ${numerator}`]
}

/** Whether something told of one may be used against the other: they have a quantity in common. */
export function areRelated(a: Aggregate, b: Aggregate): boolean {
  const names = new Set(quantitiesOf(a))
  return quantitiesOf(b).some((name) => names.has(name))
}

function restOf({ numerator, denominator }: Share): number | null {
  if (numerator === null || denominator === null || numerator > denominator) return null
  return denominator - numerator
}
