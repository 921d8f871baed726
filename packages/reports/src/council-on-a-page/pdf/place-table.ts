import type { PageTable } from '../page.ts'
import type { Placed, PlacedPage, PlacedText, Placing } from './placed.ts'

/** Each column's part of the width. */
const shares = [0.26, 0.09, 0.12, 0.15, 0.08, 0.18, 0.12]
const padding = 3

/** The table of headline figures; each row as high as its highest cell. */
export function placeTable(table: PageTable, top: number, placing: Placing): PlacedPage {
  const { sheet, measure, scale } = placing
  const pad = padding * scale
  const caption: PlacedText = { text: table.caption, style: 'note', x: sheet.x, y: top, width: sheet.width }
  const rules: Placed[] = []
  const rule = (y: number, weight: 'thin' | 'heavy') =>
    rules.push({ kind: 'rule', x: sheet.x, y, width: sheet.width, weight })

  const place = (texts: readonly string[], y: number, style: 'head' | 'cell') => {
    const cells = texts.map((text, at): PlacedText => {
      const before = shares.slice(0, at).reduce((sum, share) => sum + share, 0)
      return {
        text,
        style,
        x: sheet.x + before * sheet.width + (at === 0 ? 0 : padding),
        y: y + pad,
        width: (shares[at] ?? 0.1) * sheet.width - (at === 0 ? padding : 2 * padding),
        align: table.columns[at]?.side ?? 'left',
      }
    })
    const high = Math.max(...cells.map(({ text, width }) => measure(text, style, width)))
    return { cells, bottom: y + high + 2 * pad }
  }

  const heads = place(
    table.columns.map(({ name }) => name),
    top + measure(table.caption, 'note', sheet.width),
    'head',
  )
  rule(heads.bottom, 'heavy')
  let y = heads.bottom
  const rows = table.rows.map((row) => {
    const { cells, bottom } = place(row, y, 'cell')
    y = bottom
    rule(y, 'thin')
    return cells
  })
  return { placed: [{ kind: 'table', caption, heads: heads.cells, rows }, ...rules], bottom: y }
}
