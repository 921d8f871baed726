import { comparability } from '@outturn/benchmarking'
import { type Basis, ENGLAND, type Indicator, type Period, period, periodDates } from '@outturn/indicators'
import type { AreaRow } from '../areas/index.ts'
import { laterFirst, publishedAsAt } from '../comparisons/index.ts'

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
  const differs = indicator.published.find((known) => known.basis === of.publishedBasis)?.differs
  const compared = comparability(
    {
      indicator,
      basis: of.basis,
      period: of.shown,
      area: {
        code: area.code as never,
        kind: 'council',
        status: area.status as 'current',
        activeTo: area.activeTo,
      },
    },
    {
      indicator,
      basis: of.publishedBasis,
      period: period(of.publishedPeriod),
      area: { code: ENGLAND, kind: 'country', status: 'current', activeTo: null },
      standing: 'published',
      ...(differs ? { differs } : {}),
    },
  )
  return compared.kind === 'refused' ? compared.because : null
}
