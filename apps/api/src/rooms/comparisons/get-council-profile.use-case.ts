import {
  type Basis,
  catalogue,
  type Indicator,
  type Period,
  parsePeriod,
  period,
  periodDates,
  previousPeriod,
  samePeriodLastYear,
  stepPeriod,
} from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { type AreaRow, readArea, readNeighbourSets } from './area.store.ts'
import { type LiveComparator, readLiveComparators } from './live-comparators.store.ts'
import {
  type FigureColumns,
  type Release,
  readOwnFigures,
  readPrinted,
  readReleases,
} from './own-figures.store.ts'
import { type ProfileRow, profileRow, type StoredFigure } from './profile-row.ts'
import { choosePublished, publishedFor, publishedPeriodsFor } from './published-as-at.ts'
import {
  type PublishedFigure,
  readPublishedOfArea,
  readPublishedPeriodsOfArea,
} from './published-figures.store.ts'
import { targetsInForce } from './target-in-force.ts'
import { readTargets } from './targets.store.ts'

export interface ProfileQuestion {
  readonly area: string
  readonly period: string | null
  readonly neighbourSet: string | null
  /** A moment in ISO form; null for now. */
  readonly asOf: string | null
}

export interface Profile {
  readonly area: AreaRow
  readonly period: Period
  readonly source: 'return' | 'published'
  readonly release: Release | null
  readonly seriesPeriods: readonly string[]
  readonly neighbourSet: string | null
  readonly periods: readonly string[]
  readonly rows: readonly ProfileRow[]
}

/** Eight quarters; thirteen months, so that the same month of last year is among them. */
const seriesLength = (shown: Period): number => (shown.kind === 'month' ? 13 : 8)

/**
 * A council's page: every figure of its return for the period beside its changes, target and comparators. Where
 * the reader may see no return of that period, the area's published figures as they stood when it ended.
 * Null where there is no such area.
 */
export async function getCouncilProfile(
  scope: ReadingScope,
  question: ProfileQuestion,
): Promise<Profile | null> {
  const asOf = question.asOf ?? 'infinity'
  const area = await readArea(scope, question.area)
  if (!area) return null
  const [releases, publishedPeriods, sets] = await Promise.all([
    area.council_id === null ? [] : readReleases(scope, area.council_id, asOf),
    readPublishedPeriodsOfArea(scope, area.code),
    readNeighbourSets(scope, area.code),
  ])
  const periods = periodsToChoose(releases, publishedPeriods)
  const asked = question.period === null ? null : parsePeriod(question.period)
  const shown =
    asked ?? period(releases.length > 0 ? newest(releases.map((r) => r.period)) : (periods[0] ?? 'FY2024'))
  const release = releases.find((one) => one.period === shown.code) ?? null
  const neighbourSet = question.neighbourSet ?? sets[0] ?? null
  const length = seriesLength(shown)
  const seriesPeriods = Array.from({ length }, (_, i) => stepPeriod(shown, i + 1 - length).code)
  const council = area.council_id
  const [own, printed, published, live, targets] = await Promise.all([
    council === null || !release
      ? new Map<string, FigureColumns>()
      : readOwnFigures(scope, council, { periods: seriesPeriods, asOf }),
    council === null || !release
      ? new Map<string, string | null>()
      : readPrinted(scope, council, { period: shown.code, asOf }),
    readPublishedOfArea(scope, area.code, {
      periods: publishedPeriodsFor(shown),
      neighbourSet: neighbourSet ?? '',
    }),
    council === null || scope.who.councilId !== council
      ? []
      : readLiveComparators(scope, council, shown.code),
    council === null || scope.who.councilId !== council ? [] : readTargets(scope, council, asOf),
  ])
  const facts: Facts = {
    area,
    shown,
    seriesPeriods,
    own,
    printed,
    live: liveByFigure(live),
    targets: targetsInForce(targets, shown),
    published: choosePublished(published, shown),
  }
  return {
    area,
    period: shown,
    source: release ? 'return' : 'published',
    release,
    seriesPeriods,
    neighbourSet,
    periods,
    rows: release ? rowsOfReturn(facts) : rowsOfPublished(facts),
  }
}

interface Facts {
  readonly area: AreaRow
  readonly shown: Period
  readonly seriesPeriods: readonly string[]
  readonly own: ReadonlyMap<string, FigureColumns>
  readonly printed: ReadonlyMap<string, string | null>
  readonly published: ReadonlyMap<string, readonly PublishedFigure[]>
  readonly live: ReadonlyMap<string, Live>
  readonly targets: ReturnType<typeof targetsInForce>
}

interface Live {
  readonly median: number | null
  readonly mean: number | null
  readonly counted: number
  readonly of: number
}

const noLive: Live = { median: null, mean: null, counted: 0, of: 0 }

function rowsOfReturn(facts: Facts): ProfileRow[] {
  const { own, shown, seriesPeriods } = facts
  const now = own.get(shown.code)
  if (!now) return []
  const places = seriesPeriods.map((code) => placesOf(own.get(code)))
  const before = lookUp(own.get(previousPeriod(shown).code))
  const yearBefore = lookUp(own.get(samePeriodLastYear(shown).code))
  return now.indicator.flatMap((id, i) => {
    const indicator = catalogue.get(id)
    if (!indicator) return []
    const basis = now.basis[i] as Basis
    const key = `${id} ${basis}`
    const series = seriesPeriods.map((code, at) => {
      const place = places[at]?.get(key)
      return place === undefined ? null : (own.get(code)?.amount[place] ?? null)
    })
    return [
      row(facts, {
        indicator,
        basis,
        own: {
          ...figureAt(now, i),
          printed: facts.printed.get(key) ?? null,
          derived: now.derived[i] ?? false,
          kind: 'return',
        },
        before: before(key),
        yearBefore: yearBefore(key),
        series,
      }),
    ]
  })
}

/** Published figures alone: one row for each, at the area's own latest published period. */
function rowsOfPublished(facts: Facts): ProfileRow[] {
  return [...facts.published.values()].flat().flatMap((figure) => {
    const indicator = catalogue.get(figure.indicator)
    if (!indicator) return []
    const own = { ...figure, derived: false, kind: 'published' as const }
    return [
      row(
        { ...facts, shown: period(figure.period) },
        {
          indicator,
          basis: figure.basis as Basis,
          own,
          before: null,
          yearBefore: null,
          series: facts.seriesPeriods.map(() => null),
        },
      ),
    ]
  })
}

type Own = Parameters<typeof profileRow>[0]['own']

function row(
  facts: Facts,
  of: {
    indicator: Indicator
    basis: Basis
    own: Own
    before: StoredFigure | null
    yearBefore: StoredFigure | null
    series: (number | null)[]
  },
): ProfileRow {
  const key = `${of.indicator.id} ${of.basis}`
  const { area } = facts
  return profileRow({
    ...of,
    area: {
      code: area.code as never,
      kind: area.kind as 'council',
      status: area.status as 'current',
      activeTo: area.active_to,
    },
    period: facts.shown,
    published: publishedFor(facts.published, of.indicator.id, of.basis),
    target: facts.targets.get(key) ?? null,
    live: facts.live.get(key) ?? noLive,
  })
}

const figureAt = (columns: FigureColumns, i: number): StoredFigure => ({
  status: columns.status[i] as string,
  amount: columns.amount[i] ?? null,
  numerator: columns.numerator[i] ?? null,
  denominator: columns.denominator[i] ?? null,
})

function placesOf(columns: FigureColumns | undefined): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  columns?.indicator.forEach((id, i) => {
    places.set(`${id} ${columns.basis[i]}`, i)
  })
  return places
}

function lookUp(columns: FigureColumns | undefined): (key: string) => StoredFigure | null {
  const places = placesOf(columns)
  return (key) => {
    const place = places.get(key)
    return columns === undefined || place === undefined ? null : figureAt(columns, place)
  }
}

function liveByFigure(rows: readonly LiveComparator[]): ReadonlyMap<string, Live> {
  const found = new Map<string, Live>()
  for (const { indicator_id, basis, kind, amount, counted, of } of rows) {
    if (kind !== 'neighbours_median' && kind !== 'neighbours_mean') continue
    const key = `${indicator_id} ${basis}`
    found.set(key, {
      ...(found.get(key) ?? noLive),
      counted,
      of,
      [kind === 'neighbours_median' ? 'median' : 'mean']: amount,
    })
  }
  return found
}

/** Periods with a return the reader may see, and financial years with published figures; newest first. */
function periodsToChoose(releases: readonly Release[], published: readonly string[]): string[] {
  const years = published.filter((code) => code.startsWith('FY'))
  return [...new Set([...releases.map((one) => one.period), ...years])].sort(byEnd)
}

const newest = (codes: readonly string[]): string => [...codes].sort(byEnd)[0] as string

/** Later end first; of two that end on the same day the longer first, as a year stands over its quarters. */
function byEnd(a: string, b: string): number {
  const [x, y] = [periodDates(period(a)), periodDates(period(b))]
  return y.last.localeCompare(x.last) || x.first.localeCompare(y.first)
}
