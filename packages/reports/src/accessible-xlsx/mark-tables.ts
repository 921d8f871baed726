import type { Feature } from 'write-excel-file/universal'
import type { LaidOutSheet } from './to-sheets.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'

/**
 * Marks each sheet's table as a table, so that a screen reader reads its headings, and gives the list of contents
 * its links. Neither is a formula.
 */
export function markTables(sheets: readonly LaidOutSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            sheets
              .map(({ table }, at) =>
                table ? `<Override ContentType="${tableType}" PartName="/${path(at)}"/>` : '',
              )
              .join(''),
        },
        'xl/worksheets/sheet{id}.xml': {
          insert: (_options, { sheetIndex }) => sheetParts(sheets[sheetIndex]),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) =>
            sheets[sheetIndex]?.table
              ? `<Relationship Id="rId-table" Type="${relations}/table" Target="../tables/table${sheetIndex + 1}.xml"/>`
              : '',
        },
      },
      write: {
        files: () =>
          Object.fromEntries(
            sheets.flatMap((sheet, at) => (sheet.table ? [[path(at), tablePart(sheet, at)]] : [])),
          ),
      },
    },
  }
}

const path = (at: number): string => `xl/tables/table${at + 1}.xml`

/** After the cells, in the order that the format asks for: links, page, table. */
function sheetParts(sheet: LaidOutSheet | undefined): string {
  if (!sheet) return ''
  const { table } = sheet
  const first = firstRow(sheet) + 1
  const links = (table?.links ?? []).map(
    (name, at) =>
      `<hyperlink ref="A${first + at}" location="${attribute(`'${name}'!A1`)}" display="${attribute(name)}"/>`,
  )
  return [
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    table && table.columns.length > 6
      ? '<pageSetup paperSize="9" orientation="landscape"/>'
      : '<pageSetup paperSize="9"/>',
    table ? '<tableParts count="1"><tablePart r:id="rId-table"/></tableParts>' : '',
  ].join('')
}

function tablePart(sheet: LaidOutSheet, at: number): string {
  const { columns, rows } = sheet.table ?? { columns: [], rows: [] }
  const first = firstRow(sheet)
  const names = columns.map((name, column) => `<tableColumn id="${column + 1}" name="${attribute(name)}"/>`)
  const title = sheet.name.replaceAll(' ', '_')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<table xmlns="${main}" id="${at + 1}" name="${title}" displayName="${title}"`,
    ` ref="A${first}:${columnName(columns.length)}${first + rows.length}" totalsRowShown="0">`,
    `<tableColumns count="${columns.length}">${names.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    '</table>',
  ].join('')
}

/** The row of a table's headings: after the title and the lines. */
const firstRow = ({ lines }: LaidOutSheet): number => lines.length + 2

/** `1` → `A`, `27` → `AA`. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
