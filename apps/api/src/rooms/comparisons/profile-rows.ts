import type { Target } from '@outturn/benchmarking'
import {
  type Basis,
  catalogue,
  type Indicator,
  type Period,
  previousPeriod,
  samePeriodLastYear,
} from '@outturn/indicators'
import type { AreaRow } from './area.store.ts'
import type { LiveComparator } from './live-comparators.store.ts'
import type { FigureColumns } from './own-figures.store.ts'
import { publishedFor } from './published-as-at.ts'
import type { PublishedFigure } from './published-figures.store.ts'

/** One figure as it came from the store. */
export interface StoredFigure {
  readonly status: string
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** One row of a council's page before anything is worked out. */
export interface ProfileRow {
  readonly indicator: Indicator
  readonly basis: Basis
  readonly own: StoredFigure & {
    readonly printed: string | null
    readonly derived: boolean
    readonly kind: 'return' | 'published'
  }
  readonly before: StoredFigure | null
  readonly yearBefore: StoredFigure | null
  readonly series: readonly (number | null)[]
  readonly published: PublishedFigure | null
  readonly target: Target | null
  readonly live: Live
}

/** What the neighbours share of the same period. */
export interface Live {
  readonly median: number | null
  readonly mean: number | null
  readonly counted: number
  readonly of: number
}

/** All that was read for a page. Maps are by `indicator basis`, own figures by period. */
export interface ProfileFacts {
  readonly area: AreaRow
  readonly shown: Period
  readonly seriesPeriods: readonly string[]
  readonly own: ReadonlyMap<string, FigureColumns>
  readonly printed: ReadonlyMap<string, string | null>
  readonly published: ReadonlyMap<string, readonly PublishedFigure[]>
  readonly live: ReadonlyMap<string, Live>
  readonly targets: ReadonlyMap<string, Target>
}

const noLive: Live = { median: null, mean: null, counted: 0, of: 0 }

/** A row for every figure of the period's return. */
export function rowsOfReturn(facts: ProfileFacts): ProfileRow[] {
  const { own, shown, seriesPeriods } = facts
  const now = own.get(shown.code)
  if (!now) return []
  const series = seriesPeriods.map((code) => lookUp(own.get(code)))
  const before = lookUp(own.get(previousPeriod(shown).code))
  const yearBefore = lookUp(own.get(samePeriodLastYear(shown).code))
  return now.indicator.flatMap((id, i) => {
    const indicator = catalogue.get(id)
    if (!indicator) return []
    const basis = now.basis[i] as Basis
    const key = `${id} ${basis}`
    const printed = facts.printed.get(key) ?? null
    return {
      ...besides(facts, indicator, basis),
      own: { ...figureAt(now, i), printed, derived: now.derived[i] ?? false, kind: 'return' as const },
      before: before(key),
      yearBefore: yearBefore(key),
      series: series.map((find) => find(key)?.amount ?? null),
    }
  })
}

/** Published figures alone: a row for each, at the area's own latest published period. */
export function rowsOfPublished(facts: ProfileFacts): ProfileRow[] {
  const series = facts.seriesPeriods.map(() => null)
  return [...facts.published.values()].flat().flatMap((figure) => {
    const indicator = catalogue.get(figure.indicator)
    if (!indicator) return []
    const own = { ...figure, derived: false, kind: 'published' as const }
    return {
      ...besides(facts, indicator, figure.basis as Basis),
      own,
      before: null,
      yearBefore: null,
      series,
    }
  })
}

function besides(facts: ProfileFacts, indicator: Indicator, basis: Basis) {
  const key = `${indicator.id} ${basis}`
  return {
    indicator,
    basis,
    published: publishedFor(facts.published, indicator.id, basis),
    target: facts.targets.get(key) ?? null,
    live: facts.live.get(key) ?? noLive,
  }
}

const figureAt = (columns: FigureColumns, i: number): StoredFigure => ({
  status: columns.status[i] as string,
  amount: columns.amount[i] ?? null,
  numerator: columns.numerator[i] ?? null,
  denominator: columns.denominator[i] ?? null,
})

function lookUp(columns: FigureColumns | undefined): (key: string) => StoredFigure | null {
  const places = new Map<string, number>()
  columns?.indicator.forEach((id, i) => {
    places.set(`${id} ${columns.basis[i]}`, i)
  })
  return (key) => {
    const place = places.get(key)
    return columns === undefined || place === undefined ? null : figureAt(columns, place)
  }
}

/** Live comparators by `indicator basis`. */
export function liveByFigure(rows: readonly LiveComparator[]): ReadonlyMap<string, Live> {
  const found = new Map<string, Live>()
  for (const { indicator_id, basis, kind, amount, counted, of } of rows) {
    if (kind !== 'neighbours_median' && kind !== 'neighbours_mean') continue
    const key = `${indicator_id} ${basis}`
    const side = kind === 'neighbours_median' ? 'median' : 'mean'
    found.set(key, { ...(found.get(key) ?? noLive), counted, of, [side]: amount })
  }
  return found
}
