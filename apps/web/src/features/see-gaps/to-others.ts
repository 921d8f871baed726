import { bare } from '../../data/catalogue.ts'
import type { GapsData } from './gaps.query.ts'
import type { GapEntry } from './to-gap-lists.ts'

/** Names of those a gap is set against, by their codes. */
export const toNames = (gaps: Pick<GapsData, 'others'>): ReadonlyMap<string, string> =>
  new Map(gaps.others.map(({ code, name }) => [code, name]))

export interface Other {
  readonly code: string
  readonly name: string
  readonly text: string
}

/** The two of those compared that do best, where there is a best end, and better than the council itself. */
export function toDoingBetter(
  { indicator, row }: Pick<GapEntry, 'indicator' | 'row'>,
  names: ReadonlyMap<string, string>,
): readonly Other[] {
  const sign = indicator.polarity === 'high' ? -1 : indicator.polarity === 'low' ? 1 : 0
  const own = row.amount
  if (sign === 0 || own === null) return []
  return row.othersAreas
    .flatMap((code, at) => {
      const amount = row.othersAmounts[at]
      return amount === undefined || sign * (amount - own) >= 0 ? [] : [{ code, amount }]
    })
    .sort((a, b) => sign * (a.amount - b.amount))
    .slice(0, 2)
    .map(({ code, amount }) => ({ code, name: names.get(code) ?? code, text: bare(amount, indicator) }))
}
