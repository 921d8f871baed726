import {
  type Change,
  type ChangeTest,
  changeBetween,
  comparability,
  type DatedFigure,
  type Figure,
  gapTo,
  intervalOf,
  noIntervalBecause,
  type Target,
  testChange,
  verdictOn,
  verdictOnTarget,
} from '@outturn/benchmarking'
import {
  type Area,
  type AreaCode,
  type Basis,
  ENGLAND,
  type Indicator,
  type MissingReason,
  measured,
  missing,
  type Period,
  previousPeriod,
  samePeriodLastYear,
} from '@outturn/indicators'
import { periodOf } from './published-as-at.ts'
import type { PublishedFigure } from './published-figures.store.ts'

/** One figure as it came from the store. */
export interface StoredFigure {
  readonly status: string
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** All that one row of a council's page is made from. */
export interface RowFacts {
  readonly indicator: Indicator
  readonly basis: Basis
  readonly area: Pick<Area, 'code' | 'kind' | 'status' | 'activeTo'>
  readonly period: Period
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
  readonly live: {
    readonly median: number | null
    readonly mean: number | null
    readonly counted: number
    readonly of: number
  }
}

export const asFigure = (stored: StoredFigure): Figure => ({
  value: stored.amount === null ? missing(stored.status as MissingReason) : measured(stored.amount),
  numerator: stored.numerator,
  denominator: stored.denominator,
})

/** Works out one row: interval, changes and their tests, target, comparators, verdict and gap. */
export function profileRow(facts: RowFacts) {
  const { indicator, basis, own } = facts
  const interval = intervalOf(indicator, own)
  const last = changeOf(facts, facts.before, 'last_period')
  const year = changeOf(facts, facts.yearBefore, 'same_period_last_year')
  const publishedRefusal = facts.published ? refusalOf(facts, facts.published) : 'not_published'
  const against = comparedWith(facts, publishedRefusal)
  const gap = against ? gapTo(asFigure(own), against.median, indicator) : null
  const counted = gap?.kind === 'gap' && gap.count.kind === 'counted' ? gap.count : null
  return {
    indicator: indicator.id,
    basis,
    status: own.status,
    amountKind: own.kind,
    amount: own.amount,
    printed: own.printed,
    numerator: own.numerator,
    denominator: own.denominator,
    derived: own.derived,
    lower95: interval?.lower ?? null,
    upper95: interval?.upper ?? null,
    change: amountOfChange(last.change),
    changeReason: reasonOfChange(last.change),
    changeTest: last.test.test,
    changeTestReason: reasonOfTest(last.test),
    yearChange: amountOfChange(year.change),
    yearChangeReason: reasonOfChange(year.change),
    yearChangeTest: year.test.test,
    ...targetOf(facts),
    ...publishedOf(facts.published, publishedRefusal),
    verdict: against ? verdictOn(interval, against.median, indicator.polarity) : ('not_compared' as const),
    verdictReason: verdictReason(facts, interval !== null, against !== null),
    gap: gap?.kind === 'gap' ? gap.amount : null,
    gapCount: counted?.toClose ?? null,
    gapWanted: counted?.wanted ?? null,
    comparedWith: against?.kind ?? null,
    liveMedian: facts.live.median,
    liveMean: facts.live.mean,
    liveCounted: facts.live.counted,
    liveOf: facts.live.of,
    series: facts.series,
  }
}

export type ProfileRow = ReturnType<typeof profileRow>

function changeOf(
  facts: RowFacts,
  earlier: StoredFigure | null,
  since: 'last_period' | 'same_period_last_year',
) {
  const { indicator, basis, period } = facts
  const earlierPeriod = since === 'last_period' ? previousPeriod(period) : samePeriodLastYear(period)
  const before: DatedFigure | null = earlier && { basis, period: earlierPeriod, figure: asFigure(earlier) }
  const change = changeBetween(before, { basis, period, figure: asFigure(facts.own) }, { since, indicator })
  const test: ChangeTest =
    change.kind === 'change' && earlier
      ? testChange({
          indicator,
          earlier: { basis, period: earlierPeriod, parts: [earlier.numerator, earlier.denominator] },
          later: { basis, period, parts: [facts.own.numerator, facts.own.denominator] },
          ...(since === 'last_period' ? { series: facts.series } : {}),
        })
      : { test: 'not_tested', because: 'no_parts' }
  return { change, test }
}

const amountOfChange = (change: Change): number | null => (change.kind === 'change' ? change.amount : null)
const reasonOfChange = (change: Change): string | null => (change.kind === 'change' ? null : change.because)
const reasonOfTest = (test: ChangeTest): string | null => (test.test === 'not_tested' ? test.because : null)

/** Why the published neighbours, region and England are not set against this figure; null where they may be. */
function refusalOf(
  { indicator, basis, area, period, own }: RowFacts,
  published: PublishedFigure,
): string | null {
  if (own.amount === null) return null
  const equivalent = indicator.published.find((known) => known.basis === published.basis)
  const compared = comparability(
    { indicator, basis, period, area },
    {
      indicator,
      basis: published.basis as Basis,
      period: periodOf(published),
      area: { code: ENGLAND as AreaCode, kind: 'country', status: 'current', activeTo: null },
      standing: 'published',
      ...(equivalent?.differs ? { differs: equivalent.differs } : {}),
    },
  )
  return compared.kind === 'refused' ? compared.because : null
}

interface Against {
  readonly kind: 'published' | 'live'
  readonly median: number
}

/** Published neighbours first; live ones where nothing published can be compared. */
function comparedWith({ published, live, own, indicator }: RowFacts, refusal: string | null): Against | null {
  if (own.amount === null) return null
  const median = published?.median ?? null
  if (published && refusal === null && median !== null) return { kind: 'published', median }
  if (live.median !== null && indicator.unit !== 'count') return { kind: 'live', median: live.median }
  return null
}

function verdictReason(
  { indicator, own }: RowFacts,
  hasInterval: boolean,
  isCompared: boolean,
): string | null {
  if (own.amount === null) return 'figure_missing'
  if (!isCompared) return 'no_comparator'
  return hasInterval ? null : noIntervalBecause(indicator, own.numerator, own.denominator)
}

function targetOf({ target, own, indicator, published, live }: RowFacts) {
  if (!target) return { target: null, targetVerdict: null }
  const relative = {
    neighbours_median: published?.median ?? live.median,
    neighbours_mean: published?.mean ?? live.mean,
    region: published?.region ?? null,
    england: published?.england ?? null,
    top_quartile: null,
  }
  const comparator = target.kind === 'relative' ? relative[target.relativeTo] : null
  const { verdict } = verdictOnTarget(own.amount, target, { polarity: indicator.polarity, comparator })
  return { target: JSON.stringify(target), targetVerdict: verdict === 'not_compared' ? null : verdict }
}

function publishedOf(published: PublishedFigure | null, refusal: string | null) {
  return {
    publishedPeriod: published?.period ?? null,
    publishedRefusal: refusal,
    publishedOwn: published?.amount ?? null,
    neighbourMedian: published?.median ?? null,
    neighbourMean: published?.mean ?? null,
    neighboursCounted: published?.counted ?? 0,
    region: published?.region ?? null,
    england: published?.england ?? null,
    aggregateKind:
      published && (published.region !== null || published.england !== null) ? 'published' : null,
    rank: published?.rank ?? null,
    ranked: published?.ranked ?? null,
    band: published?.band ?? null,
  }
}
