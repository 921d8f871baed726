import { type AreaCode, type Indicator, samePeriodLastYear } from '@outturn/indicators'
import { rank } from '@outturn/statistics'
import { type ChangeRefusal, type ChangeSince, periodsRefusal } from '../change/change-between.ts'
import { type NotTested, neverTested, testParts } from '../change/change-test.ts'
import { keysOf, rankingOf } from '../published-standing/ranking-of.ts'
import { rankable } from './league-column.ts'
import type { LeagueTableInput } from './league-table-input.ts'

/** What has changed since an earlier table, in the table's order. Where there is none, every entry is null. */
export interface LeagueChanges {
  readonly change: readonly (number | null)[]
  readonly changeReason: readonly (ChangeRefusal | null)[]
  readonly changeTest: readonly ('signal' | 'noise' | 'not_tested')[]
  readonly changeTestReason: readonly (NotTested | null)[]
  readonly previousRank: readonly (number | null)[]
  /** Places up since then; negative is down. */
  readonly moved: readonly (number | null)[]
}

/** The changes of a table's councils since an earlier table of the same group, in the given order. */
export function changesInTable(
  input: LeagueTableInput,
  order: readonly number[],
  ranks: readonly (number | null)[],
): LeagueChanges {
  const { previous, indicator, column } = input
  const places = new Map<AreaCode, number>()
  previous?.column.areas.forEach((area, i) => {
    places.set(area, i)
  })
  const before = order.map((i) => places.get(column.areas[i] as AreaCode) ?? -1)
  const earlier = previous ? rankable(previous.column) : []
  const refused = previous ? tableRefusal(input, previous.period) : null
  const later = { basis: input.basis, period: input.period }
  const never = previous
    ? neverTested(indicator, { basis: input.basis, period: previous.period }, later)
    : null
  const ranking = rankingOf(indicator.polarity)
  const earlierRanks = previous && ranking ? rank(keysOf(earlier, ranking), ranking.best) : []
  const previousRank = before.map((place) => earlierRanks[place] ?? null)
  const change = before.map((place, at) => {
    const was = earlier[place] ?? null
    return was === null || refused ? null : (column.amounts[order[at] as number] as number) - was
  })
  const tests = before.map((place, at) =>
    change[at] === null || never ? null : testRow(input, place, order[at] as number),
  )
  return {
    change,
    changeReason: before.map((place, at) =>
      change[at] !== null || !previous
        ? null
        : (refused ?? (place < 0 ? 'no_earlier_figure' : 'earlier_missing')),
    ),
    changeTest: tests.map((tested) => (tested && tested.test !== 'not_tested' ? tested.test : 'not_tested')),
    changeTestReason: tests.map((tested, at) =>
      tested || change[at] === null ? null : (never ?? 'no_parts'),
    ),
    previousRank,
    moved: previousRank.map((was, at) =>
      was === null || ranks[at] == null ? null : was - (ranks[at] as number),
    ),
  }
}

function tableRefusal(input: LeagueTableInput, period: LeagueTableInput['period']): ChangeRefusal | null {
  const since: ChangeSince =
    samePeriodLastYear(input.period).code === period.code ? 'same_period_last_year' : 'last_period'
  return periodsRefusal({ basis: input.basis, period }, { basis: input.basis, period: input.period }, since)
}

function testRow({ indicator, column, previous }: LeagueTableInput, was: number, now: number) {
  const method = methodOf(indicator)
  if (!method || !previous) return null
  const { column: then } = previous
  return testParts(
    method,
    [then.numerators[was] ?? null, then.denominators[was] ?? null],
    [column.numerators[now] ?? null, column.denominators[now] ?? null],
  )
}

/** One table holds two periods and no series, so only the tests by parts apply. */
function methodOf({ unit }: Indicator): 'newcombe' | 'ratio_of_rates' | null {
  if (unit === 'percent') return 'newcombe'
  return unit === 'rate_per_10000' || unit === 'rate_per_100000' ? 'ratio_of_rates' : null
}
