import type { CellChange } from './edits.ts'
import { type GridPart, type GridRow, gridParts } from './grid-rows.ts'

/**
 * A block copied from a spreadsheet: lines by line ends, cells by tabs; a quoted cell may hold both.
 * `readBlock('1\t2\n3\t4\n')` → `[['1','2'],['3','4']]`.
 */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at]
    if (quoted && sign === '"' && plain[at + 1] === '"') {
      cell += '"'
      at++
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted
    else if (!quoted && (sign === '\t' || sign === '\n')) {
      rows[rows.length - 1]?.push(cell.trim())
      cell = ''
      if (sign === '\n') rows.push([])
    } else cell += sign
  }
  rows[rows.length - 1]?.push(cell.trim())
  return rows
}

/** The changes that a pasted block makes from a cell on, down the rows on screen; what runs over the edge is left out. */
export function pasteBlock(
  rows: readonly GridRow[],
  from: { readonly key: string; readonly part: GridPart },
  text: string,
): readonly CellChange[] {
  const top = rows.findIndex(({ key }) => key === from.key)
  const left = gridParts.indexOf(from.part)
  if (top < 0) return []
  return readBlock(text).flatMap((line, down) => {
    const row = rows[top + down]
    if (!row) return []
    return line.flatMap((cell, right) => {
      const part = gridParts[left + right]
      return part ? [{ key: row.key, part, text: cell }] : []
    })
  })
}
