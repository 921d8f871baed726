import type { Contract } from '@outturn/contracts'
import { catalogue, period, previousPeriod, samePeriodLastYear } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { readArea, toArea } from '../areas/index.ts'
import { asPrinted } from '../comparisons/index.ts'
import {
  type IndicatorFacts,
  type IndicatorQuestion,
  readIndicatorFacts,
  readLiveOfCouncils,
  readPublishedSeries,
  rewindIndicator,
  type TestedRow,
} from '../indicator-pages/index.ts'
import { readShown, type Shown } from './drill-members.ts'
import { lookedBack } from './looked-back.ts'
import { improvedMost, type NeighbourColumn, toNeighbourRow } from './neighbour-row.ts'

export interface NeighbourQuestion extends IndicatorQuestion {
  /** Who is shown, and figures of which kind; null for the neighbours, and for what there is. */
  readonly show: string | null
  readonly kind: string | null
}

/**
 * The councils that an indicator can be set beside, each with its figure of one kind and period, its gap to the
 * council, how it moved, and which of them improved most. Null where area or indicator is unknown.
 */
export async function getNeighbourGaps(
  scope: ReadingScope,
  question: NeighbourQuestion,
): Promise<Contract.NeighbourGaps | null> {
  const indicator = catalogue.get(question.indicator)
  const area = await readArea(scope, question.area)
  if (!indicator || !area) return null
  const { facts } = await readIndicatorFacts(scope, { area, indicator, question })
  const shown = await readShown(scope, question.show, { area, neighbours: facts.neighbours })
  const columns = await readColumns(scope, { facts, shown, asOf: question.asOf ?? 'infinity' })
  const column = columns.find(({ kind }) => kind === question.kind) ?? columns[0] ?? emptyColumn(facts)
  const own = toNeighbourRow({ ...area, place: null, closeness: null }, { indicator, column, own: area })
  const rows = shown.members.map((member) => toNeighbourRow(member, { indicator, column, own: area }))
  return {
    area: toArea(area),
    indicator: indicator.id,
    basis: facts.basis,
    period: facts.period.code,
    kind: columns.length === 0 ? null : column.kind,
    figuresPeriod: columns.length === 0 ? null : column.at.code,
    kinds: columns.map(({ kind }) => kind),
    sincePeriod: column.since.code,
    seriesPeriods: [...column.periods],
    neighbourSet: facts.neighbourSet,
    show: shown.show,
    showName: shown.name,
    own,
    rows,
    improvedMost: improvedMost(rows),
  }
}

/** The figures there are to show: the published year, and what is shared of the period. */
async function readColumns(
  scope: ReadingScope,
  { facts, shown, asOf }: { readonly facts: IndicatorFacts; readonly shown: Shown; readonly asOf: string },
): Promise<NeighbourColumn[]> {
  const { indicator, basis, publishedBasis, publishedPeriod, seriesPeriods } = facts
  const codes = shown.members.map(({ code }) => code)
  const councils = shown.members.flatMap(({ councilId }) => (councilId === null ? [] : [councilId]))
  const published =
    publishedBasis === null
      ? []
      : (
          await readPublishedSeries(scope, {
            indicator: indicator.id,
            basis: publishedBasis,
            areas: [facts.area.code, ...codes],
            rewound: await rewindIndicator(scope, indicator.id, asOf),
          })
        ).map(asPrinted)
  const live = (
    await readLiveOfCouncils(scope, {
      ...{ indicator: indicator.id, basis, councils, asOf },
      periods: seriesPeriods,
    })
  ).map(asPrinted)
  scope.saw({
    page: 'neighbours',
    areas: [...new Set([...facts.own, ...live].map(({ area_code }) => area_code))],
    indicator: indicator.id,
    period: facts.period.code,
  })
  const hasFigure = (rows: readonly TestedRow[], at: string) =>
    rows.some((row) => row.period === at && row.amount !== null && row.area_code !== facts.area.code)
  const found: NeighbourColumn[] = []
  if (publishedBasis !== null && publishedPeriod !== null && hasFigure(published, publishedPeriod)) {
    const at = period(publishedPeriod)
    const periods = lookedBack(at)
    found.push({
      kind: 'published',
      basis: publishedBasis,
      at,
      since: previousPeriod(at),
      periods,
      rows: published,
    })
  }
  if (hasFigure(live, facts.period.code)) found.push({ ...emptyColumn(facts), rows: [...facts.own, ...live] })
  return found
}

const emptyColumn = ({ basis, period: at, seriesPeriods, own }: IndicatorFacts): NeighbourColumn => ({
  kind: 'live',
  basis,
  at,
  since: samePeriodLastYear(at),
  periods: seriesPeriods,
  rows: own,
})
