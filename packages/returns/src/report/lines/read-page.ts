import type { PageItem } from './page-items.ts'
import { pageLines } from './page-lines.ts'
import type { PageRule } from './page-rules.ts'
import type { ReportLine } from './report-line.ts'
import { type RuledTable, ruledTables } from './ruled-tables.ts'

export interface ReadPage {
  readonly lines: readonly ReportLine[]
  /** The upright lines of a table that ends the page, since it may go on overleaf; null where words end it. */
  readonly open: readonly number[] | null
}

/** How far the same line may lie apart on two pages, in points. */
const near = 3

/** The words of a line that is a page's number and nothing else. */
const isPageNumber = (cells: readonly string[]): boolean =>
  cells.length === 1 && /^(?:page )?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$/i.test(cells[0]?.trim() ?? '')

/**
 * A page as lines: tables that lines enclose cell by cell, whatever stands outside them by where its words stand. A
 * table that begins the page with the upright lines of the one that ended the page before goes on with it.
 */
export function readPage(
  items: readonly PageItem[],
  {
    rules,
    sheet,
    open,
  }: { readonly rules: readonly PageRule[]; readonly sheet: string; readonly open: readonly number[] | null },
): ReadPage {
  const { tables, outside } = ruledTables(items, rules)
  const lines: ReportLine[] = []
  const addWords = (from: number, to: number): void => {
    const found = pageLines(
      outside.filter((item) => item.y <= from && item.y > to),
      sheet,
    )
    found.forEach(({ cells }, at) => {
      const atEdge = (lines.length === 0 && at === 0) || (to < 0 && at === found.length - 1)
      if (!(atEdge && isPageNumber(cells)))
        lines.push({ sheet, row: lines.length + 1, cells, ...(cells.length > 1 ? { byPosition: true } : {}) })
    })
  }
  let top = Number.POSITIVE_INFINITY
  for (const table of tables) {
    addWords(top, table.top)
    const goesOn = lines.length === 0 && isSame(open, table)
    for (const cells of table.rows)
      if (cells.some((cell) => cell !== ''))
        lines.push({ sheet, row: lines.length + 1, cells, padded: true, ...(goesOn ? { goesOn } : {}) })
    top = table.bottom
  }
  const above = lines.length
  addWords(top, Number.NEGATIVE_INFINITY)
  return { lines, open: lines.length === above ? (tables.at(-1)?.columns ?? null) : null }
}

const isSame = (open: readonly number[] | null, table: RuledTable): boolean =>
  open !== null &&
  open.length === table.columns.length &&
  open.every((at, i) => Math.abs(at - (table.columns[i] ?? 0)) <= near)
