import type { Contract } from '@outturn/contracts'
import { catalogue, type Indicator } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { getNeighbours } from '../areas/index.ts'
import { liveRanks } from './live-ranks.ts'
import { readPublishedRanks } from './published-ranks.ts'

export interface RankQuestion {
  readonly area: string
  readonly indicator: string
  readonly basis: string | null
  readonly group: string | null
  readonly neighbourSet: string | null
  /** A moment in ISO form, or `infinity` for now. */
  readonly asOf: string
}

/**
 * How an area's rank moved: without a group, year by year among England's councils as published, beside its
 * neighbours' ranks; with one, period by period among the group's councils as far as the reader may see them.
 * Null where there is no such indicator or group, or nothing to see.
 */
export async function getRankHistory(
  scope: ReadingScope,
  question: RankQuestion,
): Promise<Contract.RankHistory | null> {
  const indicator = catalogue.get(question.indicator)
  if (!indicator) return null
  return question.group === null
    ? publishedRanks(scope, question, indicator)
    : liveRanks(scope, { ...question, group: question.group, indicator })
}

async function publishedRanks(
  scope: ReadingScope,
  question: RankQuestion,
  indicator: Indicator,
): Promise<Contract.RankHistory | null> {
  const known: readonly string[] = indicator.published.map(({ basis }) => basis)
  const basis = question.basis !== null && known.includes(question.basis) ? question.basis : known[0]
  if (basis === undefined) return null
  const near = await getNeighbours(scope, question.area, question.neighbourSet)
  const codes = [question.area, ...(near?.neighbours.map(({ area }) => area.code) ?? [])]
  const { asOf } = question
  const rows = await readPublishedRanks(scope, { indicator: indicator.id, basis, areas: codes, asOf })
  const own = rows.filter((row) => row.area_code === question.area)
  if (own.length === 0) return null
  const periods = own.map(({ period }) => period)
  const at = (code: string, period: string) =>
    rows.find((row) => row.area_code === code && row.period === period)
  return {
    indicator: indicator.id,
    basis,
    kind: 'published',
    groupName: 'England',
    periods,
    ranked: own.map(({ ranked }) => ranked),
    areas:
      indicator.polarity === 'none'
        ? []
        : codes
            .filter((code) => rows.some((row) => row.area_code === code))
            .map((code) => ({
              areaCode: code,
              name: rows.find((row) => row.area_code === code)?.name ?? code,
              rank: periods.map((period) => at(code, period)?.rank ?? null),
              amount: periods.map((period) => at(code, period)?.amount ?? null),
            })),
  }
}
