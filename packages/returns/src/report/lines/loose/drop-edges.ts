import { isHeadingLine } from '../../wide/wide-table.ts'
import type { PageRow } from '../page-items.ts'
import { isFigure } from './loose-row.ts'

/** How far the same words may lie apart on two pages, in points. */
const near = 3

/** A line that is a page's number and nothing else. */
const isPageNumber = ({ phrases }: PageRow): boolean =>
  phrases.length === 1 && /^(?:page )?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$/i.test(phrases[0]?.text ?? '')

/**
 * The lines of each page without its number and without what most pages print in the same place at their edge: a title, a
 * date, a file's name. A line that names columns, or holds two figures, is never left out.
 */
export function dropEdges(pages: readonly (readonly PageRow[])[]): readonly (readonly PageRow[])[] {
  const edges = pages.map((rows) => [...rows.slice(0, 3), ...rows.slice(-3)].filter(mayBeEdge))
  const repeated = (row: PageRow): boolean =>
    edges.filter((rows) => rows.some((other) => isSame(row, other))).length >= Math.max(2, 0.6 * pages.length)
  return pages.map((rows, at) =>
    rows.filter(
      (row, index) =>
        !((index === 0 || index === rows.length - 1) && isPageNumber(row)) &&
        !((edges[at] ?? []).includes(row) && repeated(row)),
    ),
  )
}

const mayBeEdge = (row: PageRow): boolean =>
  row.phrases.length <= 3 &&
  row.phrases.filter(isFigure).length <= 1 &&
  !isHeadingLine({ sheet: null, row: 0, cells: ['', ...row.phrases.map(({ text }) => text)] })

const isSame = (a: PageRow, b: PageRow): boolean => Math.abs(a.y - b.y) <= near && wordsOf(a) === wordsOf(b)

/** The words of a line, whatever its numbers: a page's number or date differs on each. */
const wordsOf = ({ phrases }: PageRow): string =>
  phrases.map(({ text }) => text.replace(/\d+/g, '#')).join('\t')
