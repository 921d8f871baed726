import { type LeagueColumn, type Movement, movementOf } from '@outturn/benchmarking'
import type { AreaCode } from '@outturn/indicators'
import type { Shown } from '../../data/catalogue.ts'
import type { League } from './league.query.ts'

export interface RankMove {
  /** Places up; negative is down. */
  readonly up: number
  readonly from: number
}

/** How each council's rank has moved since an earlier table of the same group; only those ranked in both. */
export function toMoves({ columns: now }: League, { columns: then }: League): ReadonlyMap<string, RankMove> {
  const before = new Map(then.areaCode.map((code, at) => [code as string, then.rank[at] ?? null]))
  return new Map(
    now.areaCode.flatMap((code, at): [string, RankMove][] => {
      const [rank, from] = [now.rank[at] ?? null, before.get(code) ?? null]
      return rank === null || from === null ? [] : [[code, { up: from - rank, from }]]
    }),
  )
}

/** Why a council's rank has moved since an earlier table: who passed whom. Null where it is not ranked in both. */
export function whyMoved(
  code: string,
  tables: { now: League; earlier: League },
  indicator: Shown,
): Movement | null {
  const areas = { earlier: columnOf(tables.earlier), later: columnOf(tables.now) }
  return movementOf(code as AreaCode, areas, indicator.polarity)
}

const columnOf = ({ columns }: League): LeagueColumn => ({
  areas: columns.areaCode as readonly string[] as readonly AreaCode[],
  amounts: columns.amount.map((amount) => amount ?? null),
  because: columns.areaCode.map(() => null),
  numerators: columns.numerator.map((number) => number ?? null),
  denominators: columns.denominator.map((number) => number ?? null),
})
