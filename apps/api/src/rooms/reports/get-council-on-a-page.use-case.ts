import { period } from '@outturn/indicators'
import { type CouncilOnAPage, layOutPage, type PageFacts } from '@outturn/reports'
import type { ReadingScope } from '../../database/index.ts'
import { type Gaps, getGaps } from '../gaps/index.ts'
import { chooseHeadline } from './headline-indicators.ts'
import { readPageVintages } from './page-vintages.store.ts'
import { type Entry, entriesOf, toFigureFacts, toGapFacts } from './to-figure-facts.ts'

export interface PageQuestion {
  readonly area: string
  readonly period: string | null
  readonly neighbourSet: string | null
  /** A moment in ISO form; null for now. */
  readonly asOf: string | null
}

/** A council on a page with what a reader needs to name and choose it. */
export interface CarriedPage {
  readonly gaps: Gaps
  readonly page: CouncilOnAPage
}

/** How many gaps stand on the page. */
const mostGaps = 3

/**
 * A council on a page: its first gaps to the neighbours' median with the reason for each place, its headline
 * figures, and where everything is from. Both the page and its PDF are drawn from this. Null where there is no such
 * area, or nothing of it that the reader may see.
 */
export async function getCouncilOnAPage(
  scope: ReadingScope,
  question: PageQuestion,
): Promise<CarriedPage | null> {
  const gaps = await getGaps(scope, { ...question, comparator: { kind: 'neighbours_median' } })
  if (!gaps || gaps.facts.profile.rows.length === 0) return null
  const first = gaps.ordered.unfavourable.slice(0, mostGaps)
  const headline = chooseHeadline(entriesOf(gaps), ({ candidate: { row } }) => ({
    indicator: row.indicator.id,
    measured: row.own.amount === null ? 'no' : 'yes',
  }))
  const shown: readonly Entry[] = [
    ...first.map((gap) => ({ candidate: gap.candidate, placed: gap })),
    ...headline,
  ]
  const facts: PageFacts = {
    ...councilFacts(scope, gaps, question),
    gaps: first.map((gap) => toGapFacts(gap, namesOf(gaps))),
    figures: headline.map(toFigureFacts),
    vintages: await vintagesOf(scope, gaps, { shown, asOf: question.asOf ?? 'infinity' }),
  }
  return { gaps, page: layOutPage(facts) }
}

function councilFacts(scope: ReadingScope, { facts, ordered }: Gaps, { asOf }: PageQuestion) {
  const { area, period: shown, release, neighbourSet, rows } = facts.profile
  const { unfavourable, favourable, level } = ordered
  const judged = level.filter(({ candidate }) => candidate.indicator.polarity !== 'none')
  const isOwn = area.councilId !== null && scope.who.councilId === area.councilId
  return {
    council: { name: area.name, code: area.code, demonstration: area.demonstration },
    period: shown,
    release: release && { on: dayOf(release.released_at.toISOString()), revision: release.revision },
    reader: isOwn ? ('own' as const) : ('other' as const),
    neighbourSet,
    asAt: dayOf(asOf ?? scope.now.toISOString()),
    unfavourable: {
      all: unfavourable.length,
      of: unfavourable.length + favourable.length + judged.length,
      distinguishable: unfavourable.filter(({ distinguishable }) => distinguishable === 'distinguishable')
        .length,
    },
    indicators: new Set(rows.map(({ indicator }) => indicator.id)).size,
  }
}

const dayOf = (moment: string): string => moment.slice(0, 10)

const namesOf = ({ facts: { others } }: Gaps): ReadonlyMap<string, string> =>
  new Map(others.map(({ code, name }) => [code, name]))

/** The releases of every published figure on the page: the council's own and the neighbours'. */
async function vintagesOf(
  scope: ReadingScope,
  { facts }: Gaps,
  { shown, asOf }: { readonly shown: readonly Entry[]; readonly asOf: string },
) {
  const used = shown.flatMap(({ candidate: { indicator, row, own, against } }) => [
    ...(against?.kind === 'published' && against.period ? [[indicator.id, against.period] as const] : []),
    ...(row.own.kind === 'published' ? [[indicator.id, own.period.code] as const] : []),
  ])
  const areas = [facts.profile.area.code, ...facts.others.map(({ code }) => code)]
  const found = await readPageVintages(scope, areas, {
    indicators: used.map(([indicator]) => indicator),
    periods: used.map(([, code]) => code),
    asOf,
  })
  return found.map(({ loaded_on: loadedOn, periods, ...rest }) => ({
    ...rest,
    loadedOn,
    periods: periods.map(period),
  }))
}
