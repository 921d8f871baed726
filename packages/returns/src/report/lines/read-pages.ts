import { readCell } from '../../cells/index.ts'
import { readTitle } from '../wide/read-title.ts'
import { dropEdges } from './loose/drop-edges.ts'
import { joinWrapped } from './loose/join-wrapped.ts'
import type { LooseLine } from './loose/loose-line.ts'
import type { LooseRow } from './loose/loose-row.ts'
import { readLoose } from './loose/read-loose.ts'
import { joinLines, type PageItem, rowsOfPage } from './page-items.ts'
import type { PageRule } from './page-rules.ts'
import type { ReportLine } from './report-line.ts'
import { type RuledTable, ruledTables } from './ruled-tables.ts'

/** A page as it was drawn: its words and its straight lines. */
export interface DrawnSheet {
  readonly sheet: string
  readonly items: readonly PageItem[]
  readonly rules: readonly PageRule[]
}

/** How far the same line may lie apart on two pages, in points. */
const near = 3

/**
 * Pages as lines: tables that lines enclose cell by cell, whatever stands outside them by where its words stand. A table
 * that begins a page with the upright lines of the one that ended the page before goes on with it; what is printed at the
 * edge of every page is left out.
 */
export function readPages(pages: readonly DrawnSheet[]): readonly ReportLine[] {
  const parts = pages.map(({ items, rules, sheet }) => ({ ...ruledTables(items, rules), sheet }))
  const words = dropEdges(parts.map(({ outside }) => rowsOfPage(outside)))
  const lines: LooseLine[] = []
  let waiting: LooseRow[] = []
  let open: readonly number[] | null = null
  const flush = (): void => {
    lines.push(...readLoose(waiting))
    waiting = []
  }
  for (const [at, { tables, sheet }] of parts.entries()) {
    let [top, begun] = [Number.POSITIVE_INFINITY, false]
    const addWords = (to: number): void => {
      const found = (words[at] ?? []).filter(({ y }) => y <= top && y > to)
      if (found.length === 0) return
      waiting.push(...joinWrapped(found, sheet))
      ;[begun, open] = [true, null]
    }
    for (const table of tables) {
      addWords(table.top)
      flush()
      const goesOn = !begun && isSame(open, table)
      const rows = table.rows.filter((cells) => cells.some((cell) => cell !== ''))
      const torn = goesOn ? joinTorn(lines.at(-1), rows[0]) : null
      if (torn) lines[lines.length - 1] = torn
      for (const cells of torn ? rows.slice(1) : rows)
        lines.push({ sheet, cells, padded: true, ...(goesOn ? { goesOn } : {}) })
      ;[top, begun, open] = [table.bottom, true, table.columns]
    }
    addWords(Number.NEGATIVE_INFINITY)
  }
  flush()
  return numbered(lines)
}

/** A row that a page's end tore in two, put together; it waits, since a row of words alone may be a heading as well. */
function joinTorn(above: LooseLine | undefined, rest: readonly string[] | undefined): LooseLine | null {
  if (!above || !rest || rest.some((cell) => mayStandAlone(cell))) return null
  const cells = above.cells.map((cell, at) => joinLines(cell, rest[at] ?? '').trim())
  return { ...above, cells, byPosition: true }
}

const mayStandAlone = (cell: string): boolean =>
  ['figure', 'marker'].includes(readCell(cell).kind) || readTitle(cell).is === 'period'

/** Lines count from 1 on each page. */
function numbered(lines: readonly LooseLine[]): readonly ReportLine[] {
  const last = new Map<string, number>()
  return lines.map((line) => {
    const row = (last.get(line.sheet) ?? 0) + 1
    last.set(line.sheet, row)
    return { ...line, row }
  })
}

const isSame = (open: readonly number[] | null, table: RuledTable): boolean =>
  open !== null &&
  open.length === table.columns.length &&
  open.every((at, i) => Math.abs(at - (table.columns[i] ?? 0)) <= near)
