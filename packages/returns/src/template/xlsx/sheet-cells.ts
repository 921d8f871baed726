import { cellAddress } from '../../files/cell-address.ts'
import { type Look, looks } from './styles.ts'
import { escapeXml } from './xml.ts'

/** A cell to be written: its text and its look. A plain number is written as a number, everything else as text. */
export interface SheetCell {
  readonly text: string
  readonly look: Look
  readonly as: 'text' | 'figure'
}

/** The workbook's table of texts, filled as cells are written: each text once. */
export class TextTable {
  private readonly places = new Map<string, number>()
  place(text: string): number {
    const known = this.places.get(text)
    if (known !== undefined) return known
    this.places.set(text, this.places.size)
    return this.places.size - 1
  }
  texts(): readonly string[] {
    return [...this.places.keys()]
  }
}

/** Only a number that reads back to the same text, so that nothing printed is changed. */
const isPlainNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text) && String(Number(text)) === text

/** The rows of a sheet as XML. Blank cells keep their look, so that cells to fill in are seen. */
export const rowsXml = (rows: readonly (readonly SheetCell[])[], texts: TextTable): string =>
  rows
    .map((row, at) => {
      const cells = row.map((cell, column) => cellXml(cell, cellAddress(at + 1, column + 1), texts)).join('')
      return `<row r="${at + 1}">${cells}</row>`
    })
    .join('')

function cellXml({ text, look, as }: SheetCell, address: string, texts: TextTable): string {
  const start = `<c r="${address}" s="${looks[look]}"`
  if (text === '') return `${start}/>`
  if (as === 'figure' && isPlainNumber(text)) return `${start}><v>${text}</v></c>`
  return `${start} t="s"><v>${texts.place(text)}</v></c>`
}

/** A text's entry in the table of texts. What looks like a spreadsheet's own escape is escaped, and so are returns. */
export function textXml(text: string): string {
  const escaped = text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replace(/\r/g, '_x000D_')
  return `<si><t xml:space="preserve">${escapeXml(escaped)}</t></si>`
}
