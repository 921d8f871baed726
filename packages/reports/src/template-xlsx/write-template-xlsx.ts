import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/universal'

/** What a template workbook holds: texts only, as the CSV template has them. */
export interface TemplateWorkbook {
  readonly title: string
  /** Name and value, above the table: council, area code, period. */
  readonly heading: readonly (readonly [string, string])[]
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
  /** How to fill it in, one sentence a line, on a sheet of its own. */
  readonly notes: readonly string[]
}

const headRow: Partial<Cell & object> = {
  fontWeight: 'bold',
  backgroundColor: '#2F4858',
  textColor: '#FFFFFF',
  alignVertical: 'top',
}

/**
 * The template as an accessible workbook: one table on one sheet with one header row, nothing merged, nothing
 * hidden, no colour that carries a meaning; the notes stand on a sheet of their own. Every cell is text, so that
 * no figure is turned into a date. Answers with the bytes of an XLSX file.
 *
 * Example: `await writeTemplateXlsx({ title: 'Outturn return', heading: [['Period', 'FY2025-Q2']], … })`
 */
export async function writeTemplateXlsx(workbook: TemplateWorkbook): Promise<Uint8Array> {
  const { title, heading, columns, rows, notes } = workbook
  const above: Row[] = [
    [{ value: title, fontWeight: 'bold', fontSize: 14 }],
    ...heading.map(([name, value]): Row => [{ value: name, fontWeight: 'bold' }, text(value)]),
    [],
  ]
  const table: Row[] = [
    columns.map((column) => ({ value: column.heading, ...headRow })),
    ...rows.map((row): Row => row.map(text)),
  ]
  const blob = await writeXlsxFile([
    {
      sheet: 'Return',
      data: [...above, ...table],
      columns: columns.map(({ width }) => ({ width })),
      stickyColumnsCount: 2,
    },
    {
      sheet: 'Notes',
      data: [
        [{ value: 'How to fill in this return', fontWeight: 'bold', fontSize: 14 }],
        ...notes.map((note): Row => [note]),
      ],
      columns: [{ width: 100 }],
    },
  ]).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/** `_x0041_` in a workbook stands for a letter; where somebody typed it, its first sign is written out. */
const text = (value: string): Cell =>
  value === '' ? null : { value: value.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'), type: String }
