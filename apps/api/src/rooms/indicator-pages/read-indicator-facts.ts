import { type Basis, ENGLAND, type Indicator, parsePeriod, period, stepPeriod } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { type AreaRow, readNeighbourSetsOf, readNeighbours } from '../areas/index.ts'
import { asPrinted, laterFirst, readReleases, seriesUpTo } from '../comparisons/index.ts'
import type { IndicatorFacts } from './indicator-facts.ts'
import { readLiveOfCouncils, readLiveSeries, readOwnBases } from './indicator-series.store.ts'
import { readNeighbourYears, readPublishedSeries, readStanding, rewindIndicator } from './indicator-then.ts'
import { readTestedSeries } from './own-series.ts'
import { refusalOfYear, yearFor } from './published-year.ts'
import { readLondonHalf } from './region.store.ts'

export interface IndicatorQuestion {
  readonly area: string
  readonly indicator: string
  readonly basis: string | null
  readonly period: string | null
  readonly neighbourSet: string | null
  readonly asOf: string | null
}

/** Reads all that an indicator's page needs; every read goes through the asker's fences. */
export async function readIndicatorFacts(
  scope: ReadingScope,
  of: { readonly area: AreaRow; readonly indicator: Indicator; readonly question: IndicatorQuestion },
): Promise<{ readonly facts: IndicatorFacts; readonly periods: string[]; readonly bases: string[] }> {
  const { area, indicator, question } = of
  const asOf = question.asOf ?? 'infinity'
  const releases = area.councilId === null ? [] : await readReleases(scope, area.councilId, asOf)
  const released = releases.map((release) => release.period)
  const ownBases =
    area.councilId === null
      ? []
      : await readOwnBases(scope, area.councilId, { indicator: indicator.id, periods: released })
  const equivalents = [...new Set(indicator.published.map((known) => known.basis))]
  const bases = [
    ...new Set<string>([...indicator.bases.filter((one) => ownBases.includes(one)), ...equivalents]),
  ]
  const basis = (question.basis ?? bases[0] ?? indicator.bases[0]) as Basis
  const publishedBasis = equivalents.includes(basis) ? basis : (equivalents[0] ?? null)
  const [sets, half] = [
    await readNeighbourSetsOf(scope, area.code),
    await readLondonHalf(scope, area.subregionName),
  ]
  const set = question.neighbourSet ?? sets[0]?.id ?? null
  const neighbours = set === null ? [] : await readNeighbours(scope, set, area.code)
  const areas = [
    area.code,
    ENGLAND,
    ...(area.regionCode ? [area.regionCode] : []),
    ...(half ? [half.code] : []),
    ...neighbours.map((one) => one.code),
  ]
  const key = { indicator: indicator.id, basis }
  const rewound = await rewindIndicator(scope, indicator.id, asOf)
  const then = { indicator: indicator.id, rewound }
  const published =
    publishedBasis === null
      ? []
      : (await readPublishedSeries(scope, { ...then, basis: publishedBasis, areas })).map(asPrinted)
  const allOwn =
    area.councilId === null
      ? []
      : await readTestedSeries(scope, {
          council: area.councilId,
          area: area.code,
          indicator,
          basis,
          periods: released,
          asOf,
        })
  const publishedYears = published.filter((row) => row.area_code === area.code).map((row) => row.period)
  const periods = [...new Set([...allOwn.map((row) => row.period), ...publishedYears])].sort(laterFirst)
  const newestOwn = allOwn.map((row) => row.period).sort(laterFirst)[0]
  const asked = question.period === null ? null : parsePeriod(question.period)
  const shown = asked ?? period(newestOwn ?? publishedYears.sort(laterFirst)[0] ?? 'FY2024')
  const source = allOwn.some((row) => row.period === shown.code) ? 'return' : 'published'
  const publishedPeriod =
    publishedBasis === null ? null : yearFor(indicator, publishedBasis, { shown, years: publishedYears })
  const seriesPeriods = seriesUpTo(shown)
  const isOwn = area.councilId !== null && scope.who.councilId === area.councilId
  const councils = neighbours.flatMap((one) => (one.councilId === null ? [] : [one.councilId]))
  const hasHalf =
    half !== null &&
    published.some(
      (row) => row.area_code === half.code && row.period === publishedPeriod && row.amount !== null,
    )
  const facts: IndicatorFacts = {
    area,
    indicator,
    basis,
    period: shown,
    source,
    own: allOwn,
    seriesPeriods,
    publishedBasis,
    publishedPeriod,
    publishedRefusal:
      source === 'return' && publishedBasis !== null && publishedPeriod !== null
        ? refusalOfYear(of, { basis, shown, publishedBasis, publishedPeriod })
        : null,
    published,
    regionCode: hasHalf ? half.code : area.regionCode,
    regionName: hasHalf ? half.name : area.regionName,
    neighbourSet: set,
    neighbours,
    neighbourYears:
      publishedBasis === null || set === null
        ? []
        : await readNeighbourYears(scope, {
            ...then,
            basis: publishedBasis,
            area: area.code,
            set,
          }),
    live:
      isOwn && area.councilId !== null
        ? await readLiveSeries(scope, { ...key, council: area.councilId, periods: seriesPeriods, asOf })
        : [],
    liveOfNeighbours:
      councils.length === 0
        ? []
        : (
            await readLiveOfCouncils(scope, {
              ...key,
              councils,
              periods: [shown.code, stepPeriod(shown, -1).code],
              asOf,
            })
          ).map(asPrinted),
    standing:
      publishedBasis === null || publishedPeriod === null
        ? null
        : await readStanding(scope, {
            ...then,
            basis: publishedBasis,
            area: area.code,
            period: publishedPeriod,
          }),
  }
  return { facts, periods, bases }
}
