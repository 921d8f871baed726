import { columnLetters } from '../../files/cell-address.ts'
import { type ColumnKey, columns } from '../columns.ts'
import { missingWords } from '../missing-words.ts'
import { rowTexts, type TemplateHeading, type TemplateRow } from '../template-rows.ts'
import { rowsXml, type SheetCell, type TextTable } from './sheet-cells.ts'
import type { Look } from './styles.ts'
import { escapeXml, names, xmlHead } from './xml.ts'

/** The header row's number; the heading block stands above it. */
export const headerRow = 6

const widths: Readonly<Record<ColumnKey, number>> = {
  indicator: 30,
  name: 44,
  basis: 18,
  unit: 14,
  value: 12,
  numerator: 12,
  denominator: 13,
  status: 16,
  note: 40,
  last: 14,
  period: 12,
  area: 13,
}

const look: Readonly<Record<ColumnKey, Look>> = {
  indicator: 'plain',
  name: 'wrapped',
  basis: 'plain',
  unit: 'plain',
  value: 'fill',
  numerator: 'fill',
  denominator: 'fill',
  status: 'fill',
  note: 'fill',
  last: 'reference',
  period: 'plain',
  area: 'plain',
}

const figures: ReadonlySet<ColumnKey> = new Set(['value', 'numerator', 'denominator', 'last'])
const letterOf = (key: ColumnKey): string =>
  columnLetters(columns.findIndex((column) => column.key === key) + 1)
const text = (of: string, as: Look): SheetCell => ({ text: of, look: as, as: 'text' })

/** Where the table stands: `A6:L91`. A table has at least one row. */
export const tableReference = (rows: number): string =>
  `A${headerRow}:${columnLetters(columns.length)}${headerRow + Math.max(rows, 1)}`

/**
 * The sheet to fill in: heading block, header row that stays in sight, a row for each figure, a list of reasons in the
 * status column. No merged cell, so that a screen reader reads it in order.
 */
export function returnSheetXml(
  rows: readonly TemplateRow[],
  heading: TemplateHeading,
  texts: TextTable,
): string {
  const cells: readonly (readonly SheetCell[])[] = [
    [text('Outturn return', 'title')],
    [text('Council', 'label'), text(heading.councilName, 'plain')],
    [text('Area code', 'label'), text(heading.areaCode, 'plain')],
    [text('Period', 'label'), text(heading.period, 'plain')],
    [],
    columns.map((column) => text(column.heading, 'head')),
    ...rows.map((row) => figureRow(row, heading)),
  ]
  const columnsXml = columns
    .map(({ key }, at) => `<col min="${at + 1}" max="${at + 1}" width="${widths[key]}" customWidth="1"/>`)
    .join('')
  const below = headerRow + 1
  return `${xmlHead}<worksheet xmlns="${names.main}" xmlns:r="${names.office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="2" ySplit="${headerRow}" topLeftCell="C${below}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="E${below}" sqref="E${below}"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="16"/><cols>${columnsXml}</cols><sheetData>${rowsXml(cells, texts)}</sheetData>${statusList(rows.length)}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`
}

const figureRow = (row: TemplateRow, heading: TemplateHeading): readonly SheetCell[] =>
  rowTexts(row, heading).map((of, at) => {
    const key = columns[at]?.key ?? 'note'
    return { text: of, look: look[key], as: figures.has(key) ? 'figure' : 'text' }
  })

function statusList(rows: number): string {
  const column = letterOf('status')
  const where = `${column}${headerRow + 1}:${column}${headerRow + Math.max(rows, 1)}`
  const list = Object.values(missingWords).join(',')
  const prompt = 'Where a figure is missing, choose why. Leave it blank where there is a figure.'
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Status" error="Choose one of the reasons in the list." promptTitle="Status" prompt="${escapeXml(prompt)}" sqref="${where}"><formula1>"${escapeXml(list)}"</formula1></dataValidation></dataValidations>`
}

/**
 * The table's own part: it names the columns for people who hear the sheet instead of seeing it. Without filter
 * buttons: rows that a filter hides would come back as hidden figures.
 */
export const tableXml = (rows: number): string =>
  `${xmlHead}<table xmlns="${names.main}" id="1" name="Return" displayName="Return" ref="${tableReference(rows)}" totalsRowShown="0"><tableColumns count="${columns.length}">${columns
    .map(({ heading }, at) => `<tableColumn id="${at + 1}" name="${escapeXml(heading)}"/>`)
    .join('')}</tableColumns></table>`
