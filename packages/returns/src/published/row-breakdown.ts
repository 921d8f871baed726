import type { EesColumns } from './ees-columns.ts'
import { readPublishedCell } from './read-published-cell.ts'

/** What a filter that no mapping names must say for its row to stand for everybody. */
const everybody = new Set(['', 'total', 'all'])

export interface BreakdownWatch {
  /** The breakdown in words, `gender = Male`; null where the row stands for everybody. */
  readonly breakdownOf: (cells: readonly string[]) => string | null
  /** Columns of figures for which no mapping asks; known once a row has been seen. */
  readonly unmapped: () => readonly string[]
}

/**
 * Tells whether a row is a breakdown by a filter that the mapping does not name. A column is a filter where its
 * first cell is neither a number nor a symbol; the other unnamed columns hold figures.
 */
export function watchBreakdowns(columns: EesColumns): BreakdownWatch {
  let filters: EesColumns['others'] | null = null
  return {
    breakdownOf(cells) {
      filters ??= columns.others.filter(({ at }) => isWord(cells[at] ?? ''))
      for (const { at, heading } of filters) {
        const value = (cells[at] ?? '').trim()
        if (!everybody.has(value.toLowerCase())) return `${heading} = ${value}`
      }
      return null
    },
    unmapped: () => columns.others.filter((one) => !filters?.includes(one)).map(({ heading }) => heading),
  }
}

function isWord(cell: string): boolean {
  const value = readPublishedCell(cell)
  return value.kind === 'missing' && value.because === 'unreadable'
}
