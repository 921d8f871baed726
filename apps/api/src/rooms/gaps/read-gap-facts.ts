import { catalogue, period } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { type AreaRow, areasInOrder, readNeighbours } from '../areas/index.ts'
import { type PublishedFigure, publishedAsAt, readPublishedOfArea } from '../comparisons/index.ts'
import { type Profile, readCouncilProfile } from '../council-pages/index.ts'
import { readSavedGroup } from '../groups/index.ts'
import { rebasingsByFigure } from '../rebasings/index.ts'
import { rewindPublished } from '../vintages/index.ts'
import type { AskedComparator } from './asked-comparator.ts'
import { liveKindsFor } from './comparator-amount.ts'
import { readBeforeRevision, readLiveFigures, readLiveOthers } from './gap-facts.store.ts'
import type { Dated, GapFacts } from './gap-facts.ts'
import { lookedBack, yearsLookedBack } from './looked-back.ts'
import { readCuts, readPublishedOthers } from './published-others.ts'

export interface GapQuestion {
  readonly area: string
  readonly period: string | null
  readonly neighbourSet: string | null
  readonly comparator: AskedComparator
  /** A moment in ISO form; null for now. */
  readonly asOf: string | null
}

/** Reads all that the gaps of a council need; every read goes through the asker's fences. Null without the area. */
export async function readGapFacts(scope: ReadingScope, question: GapQuestion): Promise<GapFacts | null> {
  const profile = await readCouncilProfile(scope, question, lookedBack)
  if (!profile) return null
  const { area, period: shown, release, facts } = profile
  const asOf = question.asOf ?? 'infinity'
  const { others, name } = await readOthers(scope, profile, question.comparator)
  const codes = others.map(({ code }) => code)
  const councils = others.flatMap(({ councilId }) => (councilId === null ? [] : [councilId]))
  const back = facts.seriesPeriods
  const years = yearsLookedBack(shown)
  // The neighbours' own past is needed only where the comparator is made of single councils.
  const isMade = ['best_neighbour', 'group', 'area'].includes(question.comparator.kind)
  const isOwn = area.councilId !== null && scope.who.councilId === area.councilId
  // What is shared of a period stands beside a council's own comparators, which nobody else sees.
  const needsOthers = isOwn || isMade
  const returned = release ? area.councilId : null
  const rewound = await rewindPublished(scope, asOf, { indicator: null, periods: years })
  const [published, publishedOthers, liveOthers, live, cuts, before, rebasings] = await Promise.all([
    readPublishedOfArea(scope, area.code, {
      ...{ periods: years, rewound },
      neighbourSet: profile.neighbourSet ?? '',
    }),
    readPublishedOthers(scope, codes, { periods: isMade ? years : comparedYears(profile), rewound }),
    returned === null || !needsOthers
      ? new Map()
      : readLiveOthers(scope, councils, { periods: isMade ? back : [shown.code], asOf }),
    isOwn && area.councilId !== null
      ? readLiveFigures(scope, area.councilId, {
          ...{ periods: back, asOf },
          kinds: liveKindsFor(question.comparator),
        })
      : new Map(),
    // A target may follow England's best quarter.
    ['top_quartile', 'target'].includes(question.comparator.kind)
      ? readCuts(scope, { periods: years, rewound })
      : new Map(),
    returned === null || (release?.revision ?? 1) === 1
      ? new Map()
      : readBeforeRevision(scope, returned, { period: shown.code, asOf }),
    isOwn && area.councilId !== null ? rebasingsByFigure(scope, area.councilId, asOf) : new Map(),
  ])
  return {
    ...{ profile, asked: question.comparator, comparatorName: name, others },
    published: byDay(published),
    ...{ publishedOthers, liveOthers, live, cuts, before, rebasings },
  }
}

/** Who could contribute: the neighbours, or the councils of the group, or the one council. */
async function readOthers(
  scope: ReadingScope,
  { area, neighbourSet }: Profile,
  asked: AskedComparator,
): Promise<{ readonly others: readonly AreaRow[]; readonly name: string | null }> {
  if (asked.kind === 'area' || asked.kind === 'group') {
    const group = asked.kind === 'group' ? await readSavedGroup(scope, asked.id) : null
    const codes = asked.kind === 'area' ? [asked.code] : (group?.areas ?? [])
    const others = (await areasInOrder(scope, codes)).filter((one) => one.code !== area.code)
    return { others, name: asked.kind === 'area' ? (others[0]?.name ?? null) : (group?.name ?? null) }
  }
  const others = neighbourSet === null ? [] : await readNeighbours(scope, neighbourSet, area.code)
  return { others, name: null }
}

/** The published years that the rows are set against. */
const comparedYears = ({ rows }: Profile): string[] => [
  ...new Set(rows.flatMap(({ published }) => (published ? [published.period] : []))),
]

/** Published figures by indicator and basis, each list by the day that a figure speaks of. */
function byDay(figures: readonly PublishedFigure[]): ReadonlyMap<string, readonly Dated[]> {
  const found = new Map<string, Dated[]>()
  for (const figure of figures) {
    const indicator = catalogue.get(figure.indicator)
    if (!indicator) continue
    const key = `${figure.indicator} ${figure.basis}`
    const dated = { figure, asAt: publishedAsAt(indicator, figure.basis, period(figure.period)) }
    found.set(key, [...(found.get(key) ?? []), dated])
  }
  for (const list of found.values()) list.sort((a, b) => a.asAt.localeCompare(b.asAt))
  return found
}
