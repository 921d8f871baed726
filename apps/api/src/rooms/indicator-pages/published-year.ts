import { type Basis, type Indicator, type Period, period, periodDates } from '@outturn/indicators'
import type { AreaRow } from '../areas/index.ts'
import { laterFirst, manyBeside, publishedAsAt, refusalOf, sideOf } from '../comparisons/index.ts'

/** The latest published year whose day had come when the period ended; the period itself where it is one. */
export function yearFor(
  indicator: Indicator,
  basis: Basis,
  { shown, years }: { readonly shown: Period; readonly years: readonly string[] },
): string | null {
  if (years.includes(shown.code)) return shown.code
  const { last } = periodDates(shown)
  const known = years.filter((code) => publishedAsAt(indicator, basis, period(code)) <= last)
  return known.sort(laterFirst)[0] ?? null
}

/** Why a published year is not set against the council's figure; null where it may be. */
export function refusalOfYear(
  { area, indicator }: { readonly area: AreaRow; readonly indicator: Indicator },
  of: {
    readonly basis: Basis
    readonly shown: Period
    readonly publishedBasis: Basis
    readonly publishedPeriod: string
  },
): string | null {
  return refusalOf({
    indicator,
    own: { area: sideOf(area), basis: of.basis, period: of.shown },
    other: { area: manyBeside(area), basis: of.publishedBasis, period: period(of.publishedPeriod) },
    kind: 'published',
  })
}
