import type { PageRow, Phrase } from '../page-items.ts'
import type { LooseColumn } from './find-columns.ts'
import { overlap } from './loose-row.ts'

/** How far edges may miss each other and still be one edge, in points. */
const near = 2.5

/**
 * The first of the columns that a heading heads. One that stands on an edge or the middle of its column heads that one;
 * else it heads those whose middle it stands in, as a year over its quarters. Not sure where two spans fit alike.
 */
export function spanOf(
  phrase: Phrase,
  line: PageRow,
  columns: readonly LooseColumn[],
): { at: number; sure: boolean } {
  const over = columns.flatMap((column, at) => (overlap(column, phrase) ? [at] : []))
  const middle = (phrase.from + phrase.to) / 2
  const nearest = columns.reduce(
    (best, column, at) =>
      Math.abs((column.from + column.to) / 2 - middle) <
      Math.abs(((columns[best]?.from ?? 0) + (columns[best]?.to ?? 0)) / 2 - middle)
        ? at
        : best,
    0,
  )
  const [first, last] = [over[0] ?? nearest, over.at(-1) ?? nearest]
  const own = columns[first] as LooseColumn
  if (Math.abs(own.from - phrase.from) <= near) return { at: first, sure: true }
  if (
    first === last &&
    (Math.abs(own.to - phrase.to) <= near || Math.abs(own.from + own.to - 2 * middle) <= 2 * near)
  )
    return { at: first, sure: over.length === 1 }
  const others = line.phrases.filter((other) => other !== phrase)
  const free = (at: number): boolean =>
    columns[at] !== undefined && !others.some((other) => overlap(columns[at] as LooseColumn, other))
  const spans = spansAround(first, last, { free, columns })
    .map(([from, to]) => ({
      at: from,
      off: Math.abs(((columns[from]?.from ?? 0) + (columns[to]?.to ?? 0)) / 2 - middle),
    }))
    .sort((a, b) => a.off - b.off)
  const [best, second] = spans
  if (!best || best.off > 3 * near) return { at: first, sure: over.length === 1 }
  return { at: best.at, sure: second === undefined || second.at === best.at || second.off > best.off + near }
}

function spansAround(
  first: number,
  last: number,
  { free, columns }: { free: (at: number) => boolean; columns: readonly LooseColumn[] },
): readonly (readonly [number, number])[] {
  let [low, high] = [first, last]
  while (free(low - 1) && columns[low - 1]?.holds !== 'words') low--
  while (free(high + 1) && columns[high + 1]?.holds !== 'words') high++
  const spans: (readonly [number, number])[] = []
  for (let from = low; from <= first; from++) for (let to = last; to <= high; to++) spans.push([from, to])
  return spans
}
