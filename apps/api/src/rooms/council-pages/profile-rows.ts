import { fewestContributors, type Target } from '@outturn/benchmarking'
import {
  type Basis,
  catalogue,
  type Indicator,
  type Period,
  previousPeriod,
  samePeriodLastYear,
  topics,
} from '@outturn/indicators'
import type { AreaRow } from '../areas/index.ts'
import {
  asPrinted,
  type EffectiveParts,
  effectiveParts,
  type FigureColumns,
  type Population,
  type PublishedFigure,
  publishedFor,
} from '../comparisons/index.ts'
import type { OwnSetting } from '../settings/index.ts'
import { withOwnPolarity } from '../settings/index.ts'
import type { LiveComparator } from './live-comparators.store.ts'

/** One figure as it came from the store. */
export interface StoredFigure {
  readonly status: string
  readonly amount: number | null
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** What it is tested by: its printed parts, or parts that follow from another printed figure. */
  readonly parts: EffectiveParts
}

/** One row of a council's page before anything is worked out. */
export interface ProfileRow {
  /** With the council's own polarity where it has set one. */
  readonly indicator: Indicator
  readonly setting: OwnSetting | null
  readonly basis: Basis
  readonly own: StoredFigure & {
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

/** All that was read for a page. Maps are by `indicator basis`; printed text by period besides, own figures by period. */
export interface ProfileFacts {
  readonly area: AreaRow
  readonly shown: Period
  readonly seriesPeriods: readonly string[]
  readonly own: ReadonlyMap<string, FigureColumns>
  readonly printed: ReadonlyMap<string, string | null>
  readonly published: ReadonlyMap<string, readonly PublishedFigure[]>
  readonly live: ReadonlyMap<string, Live>
  readonly targets: ReadonlyMap<string, Target>
  /** The council's own names and polarities; empty for everybody else's pages. */
  readonly settings: ReadonlyMap<string, OwnSetting>
  readonly population: Population
}

const noLive: Live = { median: null, mean: null, counted: 0, of: 0 }

/** A row for every figure of the period's return, in the catalogue's order. */
export function rowsOfReturn(facts: ProfileFacts): ProfileRow[] {
  const { own, shown, seriesPeriods } = facts
  const now = own.get(shown.code)
  if (!now) return []
  const find = (of: Period) => figuresOf(facts, of)
  const current = find(shown)
  const before = find(previousPeriod(shown))
  const yearBefore = find(samePeriodLastYear(shown))
  const series = seriesPeriods.map((code) => amountsOf(own.get(code)))
  return inCatalogueOrder(
    now.indicator.flatMap((id, i) => {
      const indicator = catalogue.get(id)
      const basis = now.basis[i] as Basis
      const figure = indicator && current(indicator, basis)
      if (!indicator || !figure) return []
      const key = `${id} ${basis}`
      return {
        ...besides(facts, indicator, basis),
        own: { ...figure, derived: now.derived[i] ?? false, kind: 'return' as const },
        before: before(indicator, basis),
        yearBefore: yearBefore(indicator, basis),
        series: series.map((amounts) => amounts.get(key) ?? null),
      }
    }),
  )
}

/** Published figures alone: a row for each, at the area's own latest published period. */
export function rowsOfPublished(facts: ProfileFacts): ProfileRow[] {
  const series = facts.seriesPeriods.map(() => null)
  return inCatalogueOrder(
    [...facts.published.values()].flat().flatMap((figure) => {
      const indicator = catalogue.get(figure.indicator)
      if (!indicator) return []
      const own = { ...asPrinted(figure), derived: false, kind: 'published' as const }
      return {
        ...besides(facts, indicator, figure.basis as Basis),
        own,
        before: null,
        yearBefore: null,
        series,
      }
    }),
  )
}

const places = new Map([...catalogue.keys()].map((id, place) => [id, place]))

/** By topic, then as the catalogue lists them: the front door first. */
const inCatalogueOrder = (rows: ProfileRow[]): ProfileRow[] =>
  rows.sort(
    (a, b) =>
      topics.indexOf(a.indicator.topic) - topics.indexOf(b.indicator.topic) ||
      (places.get(a.indicator.id) ?? 0) - (places.get(b.indicator.id) ?? 0),
  )

function besides(facts: ProfileFacts, indicator: Indicator, basis: Basis) {
  const key = `${indicator.id} ${basis}`
  const setting = facts.settings.get(key) ?? null
  return {
    indicator: withOwnPolarity(indicator, setting),
    setting,
    basis,
    published: publishedFor(facts.published, indicator.id, basis),
    target: facts.targets.get(key) ?? null,
    live: facts.live.get(key) ?? noLive,
  }
}

type FindFigure = (indicator: Indicator, basis: Basis) => StoredFigure | null

/** Finds a period's figures among what was read for a page, each with the parts it can be tested by. */
export function figuresOf(facts: ProfileFacts, of: Period): FindFigure {
  const columns = facts.own.get(of.code)
  if (!columns) return () => null
  const population = facts.population(of)
  const place = new Map(columns.indicator.map((id, i) => [`${id} ${columns.basis[i]}`, i]))
  const amount = (key: string) => columns.amount[place.get(key) ?? -1] ?? null
  return (indicator, basis) => {
    const i = place.get(`${indicator.id} ${basis}`)
    if (i === undefined) return null
    const figure = {
      status: columns.status[i] as string,
      amount: columns.amount[i] ?? null,
      printed: facts.printed.get(`${of.code} ${indicator.id} ${basis}`) ?? null,
      numerator: columns.numerator[i] ?? null,
      denominator: columns.denominator[i] ?? null,
    }
    const ownCount = (id: string) => amount(`${id} ${basis}`)
    return { ...figure, parts: effectiveParts(indicator, figure, { ownCount, population: () => population }) }
  }
}

const amountsOf = (columns: FigureColumns | undefined): ReadonlyMap<string, number | null> =>
  new Map(columns?.indicator.map((id, i) => [`${id} ${columns.basis[i]}`, columns.amount[i] ?? null]))

/** Live comparators by `indicator basis`. */
export function liveByFigure(rows: readonly LiveComparator[]): ReadonlyMap<string, Live> {
  const found = new Map<string, Live>()
  for (const { indicator_id, basis, kind, amount, counted, of } of rows) {
    if (kind !== 'neighbours_median' && kind !== 'neighbours_mean') continue
    const key = `${indicator_id} ${basis}`
    const side = kind === 'neighbours_median' ? 'median' : 'mean'
    // Of fewer, one return would be most of the figure: what is published stands in.
    const shown = counted < fewestContributors ? null : amount
    found.set(key, { ...(found.get(key) ?? noLive), counted, of, [side]: shown })
  }
  return found
}
