import { readTitle } from '../../wide/read-title.ts'
import { findBlocks, type LooseBlock } from './find-blocks.ts'
import { findColumns } from './find-columns.ts'
import type { LooseLine } from './loose-line.ts'
import { figuresIn, heightOf, type LooseRow, textsOf } from './loose-row.ts'
import { placeCells } from './place-cells.ts'

/**
 * Rows of words on pages without lines, as lines of cells. A table's lines are marked `byPosition` where it is not
 * certain which words belong together.
 */
export const readLoose = (rows: readonly LooseRow[]): readonly LooseLine[] => {
  const blocks = findBlocks(rows)
  return blocks.flatMap((block, at) =>
    block.is === 'table' ? tableLines(block, blocks[at + 1]?.rows[0]) : block.rows.map(inWords),
  )
}

const inWords = (row: LooseRow): LooseLine => ({ sheet: row.sheet, cells: [textsOf(row).join(' ')] })

function tableLines({ rows }: LooseBlock, next: LooseRow | undefined): readonly LooseLine[] {
  const found = findColumns(rows)
  const figures = rows.filter((row) => figuresIn(row).length > 0).length
  if (found.columns.length < 3 || figures === 0) return rows.map(inWords)
  const placed = placeCells(rows, found)
  const doubted = found.crooked || placed.slice(0, found.headings).some(({ sure }) => !sure)
  return placed.map(({ sheet, cells, sure }, at) => {
    const row = rows[at] as LooseRow
    const torn = isTorn(row, rows[at - 1]) || isTorn(rows[at + 1] ?? next, row)
    return {
      sheet,
      cells,
      padded: true,
      ...(doubted || !sure || torn ? { byPosition: true } : {}),
      ...(at > 0 && placed[at - 1]?.sheet !== sheet ? { goesOn: true } : {}),
    }
  })
}

/** Words alone at the top of a page, in letters as high, may end the last row of the page before. */
const isTorn = (row: LooseRow | undefined, above: LooseRow | undefined): boolean =>
  row !== undefined &&
  above !== undefined &&
  above.sheet !== row.sheet &&
  Math.abs(heightOf(above) - heightOf(row)) < 0.5 &&
  figuresIn(row).length === 0 &&
  !textsOf(row).some((text) => readTitle(text).is === 'period')
