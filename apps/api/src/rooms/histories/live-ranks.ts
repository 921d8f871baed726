import { type LeagueColumn, rankHistory } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import type { AreaCode, Indicator } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import {
  type GroupMember,
  nameOfGroup,
  parseGroup,
  readGroupMembers,
  readGroupName,
} from '../league-tables/index.ts'
import { type HistoryRow, readLiveHistory } from './history.store.ts'
import { lastPeriods } from './last-periods.ts'

interface Question {
  readonly area: string
  readonly indicator: Indicator
  readonly basis: string | null
  readonly group: string
  readonly asOf: string
}

/** The ranks among a group's councils, of the figures that the reader may see, over their last eight periods. */
export async function liveRanks(
  scope: ReadingScope,
  { area, indicator, basis: asked, group: text, asOf }: Question,
): Promise<Contract.RankHistory | null> {
  const group = parseGroup(text)
  // Ranks among whoever happens to share would not be ranks in a region or in England.
  if (!group || group.kind === 'england' || group.kind === 'region') return null
  const basis = asked ?? indicator.bases[0]
  const members = await readGroupMembers(scope, group, '')
  const areas = members.map(({ area_code }) => area_code)
  const rows = await readLiveHistory(scope, { indicator: indicator.id, basis, areas, asOf })
  const periods = lastPeriods(rows.flatMap(({ amount, period }) => (amount === null ? [] : [period])))
  if (periods.length === 0) return null
  scope.saw({
    page: 'ranks over time',
    areas: [...new Set(rows.map(({ area_code }) => area_code))],
    indicator: indicator.id,
    period: periods.at(-1) ?? null,
  })
  const columns = periods.map((period) => columnOf(members, rows, period))
  const history = rankHistory(columns, indicator.polarity)
  const order = [...members.keys()].sort((a, b) => place(members, a, area) - place(members, b, area))
  return {
    indicator: indicator.id,
    basis,
    kind: 'live',
    groupName: (await readGroupName(scope, group)) ?? nameOfGroup(group, members),
    periods,
    ranked: history ? [...history.ranked] : periods.map(() => 0),
    areas: history
      ? order.map((i) => ({
          areaCode: members[i]?.area_code ?? '',
          name: members[i]?.name ?? '',
          rank: history.ranks.map((ranks) => ranks[i] ?? null),
          amount: columns.map(({ amounts }) => amounts[i] ?? null),
        }))
      : [],
  }
}

/** The asked area first; the rest as they came. */
const place = (members: readonly GroupMember[], i: number, area: string): number =>
  members[i]?.area_code === area ? -1 : i

function columnOf(
  members: readonly GroupMember[],
  rows: readonly HistoryRow[],
  period: string,
): LeagueColumn {
  const found = members.map((member) =>
    rows.find((row) => row.area_code === member.area_code && row.period === period),
  )
  return {
    areas: members.map(({ area_code }) => area_code as AreaCode),
    amounts: found.map((row) => row?.amount ?? null),
    because: found.map((row) => (row?.amount == null ? 'not_held' : null)),
    numerators: found.map((row) => row?.numerator ?? null),
    denominators: found.map((row) => row?.denominator ?? null),
  }
}
