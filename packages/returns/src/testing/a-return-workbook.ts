import { columns } from '../template/columns.ts'
import { rowTexts, type TemplateHeading, type TemplateRow } from '../template/template-rows.ts'
import { cleanRows, testHeading } from './a-return-file.ts'
import { anXlsx, type BuiltCell, type BuiltSheet } from './an-xlsx.ts'

/** Columns E, F and G of the built sheet hold figures; the first row of figures is row 7. */
export const firstFigureRow = 7

/** The return as a sheet: figures as numbers where they are plain ones. */
export function aReturnSheet(
  rows: readonly TemplateRow[] = cleanRows,
  heading: TemplateHeading = testHeading,
): BuiltSheet & { readonly rows: BuiltCell[][] } {
  return {
    name: 'Return',
    rows: [
      ['Outturn return'],
      ['Council', heading.councilName],
      ['Area code', heading.areaCode],
      ['Period', heading.period],
      [],
      columns.map((column) => column.heading),
      ...rows.map((row) =>
        rowTexts(row, heading).map((text, at) => (at >= 4 && at <= 6 ? asNumber(text) : text)),
      ),
    ],
  }
}

const asNumber = (text: string): BuiltCell => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)

/** The return as a workbook, with one sheet's cells or looks changed. Cells are named by their address, `E7`. */
export function aReturnWorkbook(
  change: Partial<BuiltSheet> & { readonly cells?: Readonly<Record<string, BuiltCell>> } = {},
  sheet: BuiltSheet & { readonly rows: BuiltCell[][] } = aReturnSheet(),
): Uint8Array {
  const { cells = {}, ...looks } = change
  const rows = sheet.rows.map((row) => [...row])
  for (const [address, cell] of Object.entries(cells)) {
    const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? []
    const row = rows[Number(number) - 1]
    if (row) row[letter.charCodeAt(0) - 65] = cell
  }
  return anXlsx({ sheets: [{ ...sheet, ...looks, rows }] })
}
