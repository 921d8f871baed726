import type { PictureColumn } from '../see-region/region.query.ts'

/** League tables in a pack of which nothing was chosen, and the most that a pack holds. */
const tablesAtFirst = 5
export const mostTables = 10

/**
 * The indicators of a pack's league tables, in the picture's order: those asked for, else the five in which most
 * councils are better or worse than the group by more than chance.
 */
export function toChosenTables(
  columns: readonly PictureColumn[],
  asked: string | undefined,
): readonly PictureColumn[] {
  const wanted = asked === undefined ? mostApart(columns) : asked.split(',').slice(0, mostTables)
  return columns.filter(({ indicator }) => wanted.includes(indicator))
}

const mostApart = (columns: readonly PictureColumn[]): readonly string[] =>
  [...columns]
    .sort((a, b) => apart(b) - apart(a))
    .slice(0, tablesAtFirst)
    .map(({ indicator }) => indicator)

const apart = ({ verdict }: PictureColumn): number =>
  verdict.filter((one) => one === 'better' || one === 'worse').length

/** The address of a pack with one indicator more or less; `none` where the last one goes. */
export function withTable(tables: string, id: string): string {
  const chosen = tables.split(',').filter((one) => one !== '' && one !== 'none')
  const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(0, mostTables)
  return next.length === 0 ? 'none' : next.join(',')
}
