import { type Period, parsePeriod, period, previousPeriod, samePeriodLastYear } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { type AreaRow, readArea, readNeighbourSetsOf } from '../areas/index.ts'
import {
  choosePublished,
  laterFirst,
  publishedPeriodsFor,
  type Release,
  readOwnFigures,
  readPopulation,
  readPrinted,
  readPublishedOfArea,
  readPublishedPeriods,
  readReleases,
  seriesUpTo,
} from '../comparisons/index.ts'
import { readSettings, settingsInForce } from '../settings/index.ts'
import { readTargets, targetsInForce } from '../targets/index.ts'
import { rewindPublished } from '../vintages/index.ts'
import { compareRows } from './compare-rows.ts'
import { readLiveComparators } from './live-comparators.store.ts'
import {
  liveByFigure,
  type ProfileFacts,
  type ProfileRow,
  rowsOfPublished,
  rowsOfReturn,
} from './profile-rows.ts'

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
  readonly compared: ReturnType<typeof compareRows>
  /** What the rows were made from, for those that look further back. */
  readonly facts: ProfileFacts
}

/** A council's page, and in the log of views that it was shown. Null where there is no such area. */
export async function getCouncilProfile(
  scope: ReadingScope,
  question: ProfileQuestion,
): Promise<Profile | null> {
  const profile = await readCouncilProfile(scope, question, seriesUpTo)
  if (profile?.release)
    scope.saw({
      page: 'council',
      areas: [profile.area.code],
      indicator: null,
      period: profile.period.code,
    })
  return profile
}

/**
 * Every figure of a council's return for the period beside its changes, target and comparators. Where the reader may
 * see no return of that period, the area's published figures as they stood when it ended. Null where there is no such
 * area. Whoever shows it says so.
 */
export async function readCouncilProfile(
  scope: ReadingScope,
  question: ProfileQuestion,
  seriesOf: (shown: Period) => readonly string[],
): Promise<Profile | null> {
  const asOf = question.asOf ?? 'infinity'
  const area = await readArea(scope, question.area)
  if (!area) return null
  const [releases, publishedPeriods, sets] = await Promise.all([
    area.councilId === null ? [] : readReleases(scope, area.councilId, asOf),
    readPublishedPeriods(scope, area.code, asOf),
    readNeighbourSetsOf(scope, area.code),
  ])
  const periods = periodsToChoose(releases, publishedPeriods)
  const shown = shownPeriod(question.period, { releases, periods })
  const release = releases.find((one) => one.period === shown.code) ?? null
  const neighbourSet = question.neighbourSet ?? sets[0]?.id ?? null
  const facts = await readFacts(scope, {
    ...{ area, shown, release, neighbourSet, asOf },
    seriesPeriods: seriesOf(shown),
  })
  const rows = release ? rowsOfReturn(facts) : rowsOfPublished(facts)
  return {
    area,
    period: shown,
    source: release ? 'return' : 'published',
    release,
    seriesPeriods: facts.seriesPeriods,
    neighbourSet,
    periods,
    rows,
    compared: compareRows(facts, rows),
    facts,
  }
}

interface Reading {
  readonly area: AreaRow
  readonly shown: Period
  readonly release: Release | null
  readonly neighbourSet: string | null
  readonly asOf: string
  readonly seriesPeriods: readonly string[]
}

async function readFacts(
  scope: ReadingScope,
  { area, shown, release, neighbourSet, asOf, seriesPeriods }: Reading,
): Promise<ProfileFacts> {
  const council = release ? area.councilId : null
  const tested = [shown, previousPeriod(shown), samePeriodLastYear(shown)].map(({ code }) => code)
  const isOwn = area.councilId !== null && scope.who.councilId === area.councilId
  const periods = publishedPeriodsFor(shown)
  // Before the others, which go in one breath.
  const rewound = await rewindPublished(scope, asOf, { indicator: null, periods })
  const [own, printed, published, live, targets, settings, population] = await Promise.all([
    council === null ? new Map() : readOwnFigures(scope, council, { periods: seriesPeriods, asOf }),
    council === null ? new Map() : readPrinted(scope, council, { periods: tested, asOf }),
    readPublishedOfArea(scope, area.code, { periods, neighbourSet: neighbourSet ?? '', rewound }),
    isOwn && area.councilId !== null
      ? readLiveComparators(scope, area.councilId, { period: shown.code, asOf })
      : [],
    isOwn && area.councilId !== null ? readTargets(scope, area.councilId, asOf) : [],
    isOwn && area.councilId !== null ? readSettings(scope, area.councilId, asOf) : [],
    readPopulation(scope, area.code),
  ])
  return {
    area,
    shown,
    seriesPeriods,
    own,
    printed,
    published: choosePublished(published, shown),
    live: liveByFigure(live),
    targets: targetsInForce(targets, shown),
    settings: settingsInForce(settings, shown),
    population,
  }
}

/** Which kind of period a page opens with, where the council has returned several. */
const kinds = ['quarter', 'month', 'financial_year', 'term', 'academic_year', 'calendar_year']

/** The period asked for, else the newest quarter (month, year …) returned, else the newest published year. */
function shownPeriod(
  asked: string | null,
  { releases, periods }: { readonly releases: readonly Release[]; readonly periods: readonly string[] },
): Period {
  const found = asked === null ? null : parsePeriod(asked)
  if (found) return found
  const returned = releases.map((release) => release.period).sort(laterFirst)
  const kind = kinds.find((one) => returned.some((code) => period(code).kind === one))
  return period(returned.find((code) => period(code).kind === kind) ?? periods[0] ?? 'FY2024')
}

/** Periods with a return the reader may see, and financial years with published figures; newest first. */
function periodsToChoose(releases: readonly Release[], published: readonly string[]): string[] {
  const years = published.filter((code) => code.startsWith('FY'))
  return [...new Set([...releases.map((one) => one.period), ...years])].sort(laterFirst)
}
