import { readAddress } from '../cell-address.ts'
import { FileFaulted } from '../file-fault.ts'
import { emptyCell, type Grid, type GridCell } from '../grid.ts'
import { cellLimit } from '../limits.ts'
import { type CellXml, makeCell, type SheetWords } from './make-cell.ts'
import { type MergedBlock, readMerge } from './read-merge.ts'
import { isOn } from './walk-xml.ts'
import { type SheetEntry, type WorkbookParts, walkPart } from './workbook-parts.ts'

/** How many more cells the workbook may hold, counting blanks before the last one of each row. */
export interface CellBudget {
  left: number
}

/** A sheet to be read, what its cells refer to, and how much may still be read. */
interface SheetSource {
  readonly parts: WorkbookParts
  readonly sheet: SheetEntry
  readonly words: SheetWords
  readonly budget: CellBudget
}

/** More merged blocks, and more hidden columns, than any report has. */
const markLimit = 20_000

/**
 * The cells of a sheet as a grid. Rows without a cell are passed over; a row's blanks up to its last cell are kept,
 * so that columns stay where they are.
 */
export function readSheet({ parts, sheet, words, budget }: SheetSource): Grid {
  const rows: GridCell[][] = []
  const rowNumbers: number[] = []
  const hiddenRows: number[] = []
  const hiddenColumns: number[] = []
  const merged: MergedBlock[] = []
  let row: GridCell[] = []
  let rowNumber = 0
  let column = 0
  let rowHidden = false
  let cell: CellXml | null = null
  let into: 'value' | 'formula' | 'inline' | null = null

  const place = (made: GridCell, column: number) => {
    if (made === emptyCell) return
    budget.left -= Math.max(1, column - row.length)
    if (budget.left < 0) throw new FileFaulted({ code: 'too-many-cells', limit: cellLimit })
    while (row.length < column - 1) row.push(emptyCell)
    row[column - 1] = made
  }

  const found = walkPart(parts, sheet.part, {
    open: (name, attributes) => {
      if (name === 'col' && isOn(attributes['hidden']) && hiddenColumns.length < markLimit)
        hiddenColumns.push(...columnRange(attributes))
      if (name === 'row') {
        const told = Number(attributes['r'])
        rowNumber = Number.isSafeInteger(told) && told > 0 ? told : rowNumber + 1
        row = []
        column = 0
        rowHidden = isOn(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0
      }
      if (name === 'c') {
        // The address tells the column; a cell without one follows the last.
        column = readAddress(attributes['r'] ?? '')?.column ?? column + 1
        cell = { attributes, column, value: '', formula: null, inline: '' }
      }
      if (name === 'f' && cell) cell.formula = cell.formula ?? ''
      if (name === 'mergeCell' && merged.length < markLimit)
        merged.push(...readMerge(attributes['ref'] ?? ''))
      into = name === 'v' ? 'value' : name === 'f' ? 'formula' : name === 't' && cell ? 'inline' : null
    },
    text: (text) => {
      if (cell === null || into === null) return
      if (into === 'formula') cell.formula = `${cell.formula ?? ''}${text}`
      else cell[into] += text
    },
    close: (name) => {
      if (name === 'v' || name === 'f' || name === 't') into = null
      if (name === 'c' && cell) {
        place(makeCell(cell, words), cell.column)
        cell = null
      }
      if (name === 'row' && row.length > 0) {
        rows.push(row)
        rowNumbers.push(rowNumber)
        if (rowHidden) hiddenRows.push(rowNumber)
      }
    },
  })
  // A sheet that the workbook lists and does not hold would be figures missing unseen.
  if (!found) throw new FileFaulted({ code: 'file-damaged', where: sheet.part })
  return { name: sheet.name, hidden: sheet.hidden, rows, rowNumbers, merged, hiddenRows, hiddenColumns }
}

function columnRange(attributes: Readonly<Record<string, string>>): readonly number[] {
  const from = Number(attributes['min'] ?? 0)
  const to = Math.min(Number(attributes['max'] ?? from), 16_384)
  // Columns without end are hidden to the right of every used one; a thousand of them say the same.
  return from >= 1
    ? Array.from({ length: Math.max(0, Math.min(to - from + 1, 1000)) }, (_, nth) => from + nth)
    : []
}
