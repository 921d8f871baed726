import { emptyCell, type GridCell } from '../grid.ts'
import { readEscapes } from './read-shared-strings.ts'
import { showNumber } from './show-number.ts'

/** A cell as the sheet's XML tells it. */
export interface CellXml {
  readonly attributes: Readonly<Record<string, string>>
  readonly column: number
  value: string
  formula: string | null
  inline: string
}

/** What a sheet's cells refer to. */
export interface SheetWords {
  readonly strings: readonly string[]
  readonly formats: readonly string[]
  readonly epoch: 'from 1900' | 'from 1904'
}

/** The cell as a person sees it. A formula's cell carries the result that the file stored; nothing is worked out. */
export function makeCell(cell: CellXml, words: SheetWords): GridCell {
  const formula = cell.formula === null ? null : cell.formula.trim() === '' ? 'shared' : cell.formula.trim()
  const shown = showValue(cell, words)
  if (shown === null) return formula === null ? emptyCell : { ...emptyCell, formula }
  return { ...shown, formula }
}

function showValue(cell: CellXml, words: SheetWords): Omit<GridCell, 'formula'> | null {
  const { value } = cell
  const text = (shown: string) => (shown === '' ? null : { text: shown, number: null, date: null })
  switch (cell.attributes['t'] ?? 'n') {
    case 's':
      return text(words.strings[Number(value)] ?? '')
    case 'inlineStr':
      return text(readEscapes(cell.inline))
    case 'str':
      return text(readEscapes(value))
    case 'b':
      return text(value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value)
    case 'd':
      return value === '' ? null : { text: value, number: null, date: value.slice(0, 10) }
    case 'n': {
      const number = Number(value)
      if (value.trim() === '' || !Number.isFinite(number)) return text(value)
      const format = words.formats[Number(cell.attributes['s'] ?? 0)] ?? 'General'
      return { number, ...showNumber(number, format, words.epoch) }
    }
    default:
      return text(value)
  }
}
