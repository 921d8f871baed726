import type { TemplateWorkbook } from '@outturn/reports'
import { columns, rowTexts, type TemplateHeading, type TemplateRow } from '@outturn/returns'

/** How wide a column is, in characters; the rest are narrow. */
const widths: Readonly<Record<string, number>> = { indicator: 30, name: 60, basis: 24, note: 50 }
const usual = 14

const notes = [
  'Fill in the value, or the numerator and the denominator, or all three. Leave the columns before them as they are.',
  'Where a figure is missing, say why in the status column: suppressed, not applicable, not available, pending or not due.',
  'A true zero is written as 0. A blank without a status is asked about.',
  'Figures are totals for the whole council. Names of children or staff do not belong in this file.',
  'The column “Last quarter” is there to compare with and is not read.',
  'Rows may be left out or moved. Do not merge cells.',
]

/** The template of a period as a workbook. */
export const templateWorkbook = (
  rows: readonly TemplateRow[],
  heading: TemplateHeading,
): TemplateWorkbook => ({
  title: 'Outturn return',
  heading: [
    ['Council', heading.councilName],
    ['Area code', heading.areaCode],
    ['Period', heading.period],
  ],
  columns: columns.map((column) => ({ heading: column.heading, width: widths[column.key] ?? usual })),
  rows: rows.map((row) => rowTexts(row, heading)),
  notes,
})
