import type { AreaCode, Polarity } from '@outturn/indicators'
import { atSourcePrecision, favourOf } from '@outturn/statistics'
import { keysOf, type Ranking, rankingOf } from '../published-standing/ranking-of.ts'
import { type LeagueColumn, rankable } from './league-column.ts'

/** Why a council's rank moved. `moved` = passed + fell away − passed by − arrived above. */
export interface Movement {
  readonly rank: number
  readonly previousRank: number
  /** Places up; negative is down. */
  readonly moved: number
  /** Better before, not better now: the council passed them or drew level. */
  readonly passed: readonly AreaCode[]
  /** Not better before, better now. */
  readonly passedBy: readonly AreaCode[]
  /** Better before and not ranked now. */
  readonly fellAway: readonly AreaCode[]
  /** Better now and not ranked before. */
  readonly arrivedAbove: readonly AreaCode[]
  /** What the council's own figure did. A rank may rise although the figure got worse. */
  readonly own: 'favourable' | 'unfavourable' | 'level' | 'no_judgement'
}

/**
 * The movement of one council in rank between two tables of the same group, taken apart into who passed whom.
 * Null where it is not ranked in both, or the indicator has no best end. Ties count as not better, as in `rank`.
 * Source: our own; follows from rank = 1 + number better.
 * Example: third, then first, because both of those above fell back → moved 2, passed two, own 'unfavourable'.
 */
export function movementOf(
  area: AreaCode,
  tables: { readonly earlier: LeagueColumn; readonly later: LeagueColumn },
  polarity: Polarity,
): Movement | null {
  const ranking = rankingOf(polarity)
  if (ranking === null) return null
  const { best } = ranking
  const before = byArea(tables.earlier, ranking)
  const after = byArea(tables.later, ranking)
  const [own, ownNow] = [before.get(area), after.get(area)]
  if (own === undefined || ownNow === undefined) return null
  const beats = (a: number | undefined, b: number) => a !== undefined && (best === 'high' ? a > b : a < b)
  const above = [...before].filter(([, amount]) => beats(amount, own)).map(([code]) => code)
  const aboveNow = [...after].filter(([, amount]) => beats(amount, ownNow)).map(([code]) => code)
  const gone = above.filter((code) => !beats(after.get(code), ownNow))
  const come = aboveNow.filter((code) => !beats(before.get(code), own))
  return {
    rank: aboveNow.length + 1,
    previousRank: above.length + 1,
    moved: above.length - aboveNow.length,
    passed: gone.filter((code) => after.has(code)),
    fellAway: gone.filter((code) => !after.has(code)),
    passedBy: come.filter((code) => before.has(code)),
    arrivedAbove: come.filter((code) => !before.has(code)),
    own: favourOf(ownNow - own, best),
  }
}

function byArea(column: LeagueColumn, ranking: Ranking): Map<AreaCode, number> {
  const amounts = keysOf(rankable(column), ranking)
  const found = new Map<AreaCode, number>()
  column.areas.forEach((code, i) => {
    const amount = amounts[i] ?? null
    if (amount !== null) found.set(code, atSourcePrecision(amount))
  })
  return found
}
