import {
  bestEndOf,
  type ProfileFigures,
  profileColumns,
  type Side,
  verdictOnTarget,
} from '@outturn/benchmarking'
import { type Basis, financialYear, type MissingReason, type Period, period } from '@outturn/indicators'
import { manyBeside, refusalOf, sideOf } from '../comparisons/index.ts'
import type { ProfileFacts, ProfileRow, StoredFigure } from './profile-rows.ts'

/** Whom a row is set against: the neighbours' published median first, else what they share of the same period. */
interface Against {
  readonly kind: 'published' | 'live'
  readonly median: number
  readonly period: Period
  readonly basis: Basis
}

/** Works out every row: intervals, changes and tests, target, comparators with their refusals, verdict and gap. */
export function compareRows(facts: ProfileFacts, rows: readonly ProfileRow[]) {
  const own = sideOf(facts.area)
  const others = manyBeside(facts.area)
  const refusals = rows.map((row) => publishedRefusal(row, { own, others, shown: facts.shown }))
  const against = rows.map((row, i) =>
    comparedWith(row, { refusal: refusals[i] ?? null, shown: facts.shown }),
  )
  const columns = profileColumns({
    area: own,
    period: rows[0]?.own.kind === 'published' ? financialYear(facts.shown.year) : facts.shown,
    indicators: rows.map((row) => row.indicator),
    bases: rows.map((row) => row.basis),
    own: figures(rows.map((row) => row.own)),
    last: figures(rows.map((row) => row.before)),
    lastYear: figures(rows.map((row) => row.yearBefore)),
    series: rows.map((row) => row.series),
    comparator: {
      area: others,
      amounts: against.map((one) => one?.median ?? null),
      periods: against.map((one) => one?.period ?? null),
      bases: against.map((one) => one?.basis ?? null),
    },
  })
  return {
    ...columns,
    publishedRefusal: refusals,
    comparedWith: against.map((one) => one?.kind ?? null),
    gapWanted: rows.map((row, i) => (columns.comparison.gapCount[i] == null ? null : wantedOf(row))),
    targetVerdict: rows.map((row, i) => targetVerdict(row, refusals[i] ?? null)),
  }
}

const wantedOf = ({ indicator }: ProfileRow) => (bestEndOf(indicator.polarity) === 'high' ? 'more' : 'fewer')

const figures = (stored: readonly (StoredFigure | null)[]): ProfileFigures => ({
  amounts: stored.map((figure) => figure?.amount ?? null),
  because: stored.map((figure) =>
    figure && figure.amount === null ? (figure.status as MissingReason) : null,
  ),
  numerators: stored.map((figure) => figure?.parts.numerator ?? null),
  denominators: stored.map((figure) => figure?.parts.denominator ?? null),
})

/** Why the published neighbours, region and England are not set against this figure; null where they may be. */
function publishedRefusal(
  { indicator, basis, own: figure, published }: ProfileRow,
  {
    own,
    others,
    shown,
  }: { readonly own: Side['area']; readonly others: Side['area']; readonly shown: Period },
): string | null {
  if (!published) return 'not_published'
  if (figure.amount === null) return null
  return refusalOf({
    indicator,
    own: { area: own, basis, period: figure.kind === 'published' ? period(published.period) : shown },
    other: { area: others, basis: published.basis as Basis, period: period(published.period) },
    kind: 'published',
  })
}

function comparedWith(
  { published, live, own, basis }: ProfileRow,
  { refusal, shown }: { readonly refusal: string | null; readonly shown: Period },
): Against | null {
  if (own.amount === null) return null
  const median = published?.median ?? null
  if (published && refusal === null && median !== null)
    return { kind: 'published', median, period: period(published.period), basis: published.basis as Basis }
  return live.median === null ? null : { kind: 'live', median: live.median, period: shown, basis }
}

function targetVerdict(
  { target, own, indicator, live, ...row }: ProfileRow,
  refusal: string | null,
): string | null {
  if (!target) return null
  const published = refusal === null ? row.published : null
  const relative = {
    neighbours_median: published?.median ?? live.median,
    neighbours_mean: published?.mean ?? live.mean,
    region: published?.region ?? null,
    england: published?.england ?? null,
    top_quartile: null,
  }
  const comparator = target.kind === 'relative' ? relative[target.relativeTo] : null
  const { verdict } = verdictOnTarget(own.amount, target, { polarity: indicator.polarity, comparator })
  return verdict === 'not_compared' ? null : verdict
}
