import { strToU8, type Zippable, zipSync } from 'fflate'
import { cellAddress } from '../files/cell-address.ts'

/** A cell of a built workbook: text, a number, or one of the kinds that go wrong. */
export type BuiltCell =
  | string
  | number
  | null
  | { readonly number: number; readonly format: string }
  | { readonly formula: string; readonly result: string | number | null }
  | { readonly error: string }
  | { readonly inline: string }

export interface BuiltSheet {
  readonly name: string
  readonly rows: readonly (readonly BuiltCell[])[]
  readonly state?: 'visible' | 'hidden' | 'veryHidden'
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  readonly merges?: readonly string[]
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[]
  readonly dates?: 'from 1900' | 'from 1904'
  /** Further parts of the zip, by name; a name already there is replaced. */
  readonly parts?: Readonly<Record<string, Uint8Array>>
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const pack = 'http://schemas.openxmlformats.org/package/2006/relationships'

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** The bytes of an Excel workbook, always the same for the same description. */
export function anXlsx({ sheets, dates, parts }: BuiltWorkbook): Uint8Array {
  const formats = [...new Set(sheets.flatMap(({ rows }) => rows.flat().flatMap(formatOf)))]
  const strings = [
    ...new Set(sheets.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'string'))),
  ]
  const files: Record<string, string> = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${dates === 'from 1904' ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escape(name)}" sheetId="${at + 1}" state="${state ?? 'visible'}" r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdStyles', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
  }
  for (const [at, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, { formats, strings })
  const zipped: Zippable = {}
  for (const [name, text] of Object.entries(files)) zipped[name] = strToU8(text)
  // A fixed date in the zip, so that the bytes are always the same.
  return zipSync({ ...zipped, ...parts }, { mtime: new Date(2020, 0, 1) })
}

const formatOf = (cell: BuiltCell): readonly string[] =>
  cell !== null && typeof cell === 'object' && 'format' in cell ? [cell.format] : []

const relationships = (list: readonly (readonly [string, string, string])[]): string =>
  `${head}<Relationships xmlns="${pack}">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

const stylesXml = (formats: readonly string[]): string =>
  `${head}<styleSheet xmlns="${main}"><numFmts>${formats
    .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escape(code)}"/>`)
    .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
    .map((_, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`)
    .join('')}</cellXfs></styleSheet>`

/** What cells refer to by number. */
interface Tables {
  readonly formats: readonly string[]
  readonly strings: readonly string[]
}

function sheetXml(sheet: BuiltSheet, tables: Tables): string {
  const columns = (sheet.hiddenColumns ?? [])
    .map((at) => `<col min="${at}" max="${at}" hidden="1"/>`)
    .join('')
  const rows = sheet.rows.map((cells, at) => {
    const hidden = sheet.hiddenRows?.includes(at + 1) ? ' hidden="1"' : ''
    const inside = cells
      .map((cell, column) => cellXml(cell, cellAddress(at + 1, column + 1), tables))
      .join('')
    return `<row r="${at + 1}"${hidden}>${inside}</row>`
  })
  const merges = (sheet.merges ?? []).map((block) => `<mergeCell ref="${block}"/>`).join('')
  return `${head}<worksheet xmlns="${main}">${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${rows.join('')}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`
}

function cellXml(cell: BuiltCell, address: string, { formats, strings }: Tables): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${strings.indexOf(cell)}</v></c>`
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  if ('format' in cell)
    return `<c r="${address}" s="${formats.indexOf(cell.format) + 1}"><v>${cell.number}</v></c>`
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`
  if ('inline' in cell) return `<c r="${address}" t="inlineStr"><is><t>${escape(cell.inline)}</t></is></c>`
  const formula = `<f>${escape(cell.formula)}</f>`
  if (cell.result === null) return `<c r="${address}">${formula}</c>`
  const kind = typeof cell.result === 'string' ? ' t="str"' : ''
  return `<c r="${address}"${kind}>${formula}<v>${escape(String(cell.result))}</v></c>`
}
