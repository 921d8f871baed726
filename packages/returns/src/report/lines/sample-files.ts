import { strToU8, zipSync } from 'fflate'

/** Files of several kinds made from lines of cells, for tests of their readers. */
type Lines = readonly (readonly string[])[]

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))

/** Runs of lines with three cells and more are tables, the rest paragraphs. */
export function blocksOf(lines: Lines): readonly { readonly table: boolean; readonly lines: Lines }[] {
  const blocks: { table: boolean; lines: (readonly string[])[] }[] = []
  for (const cells of lines) {
    const table = cells.length >= 3
    const last = blocks.at(-1)
    if (last && last.table === table) last.lines.push(cells)
    else blocks.push({ table, lines: [cells] })
  }
  return blocks
}

export const asCsv = (lines: Lines): Uint8Array =>
  strToU8(
    lines
      .map((cells) =>
        cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
      )
      .join('\r\n'),
  )

export const asBars = (lines: Lines): Uint8Array =>
  strToU8(lines.map((cells) => (cells.length >= 3 ? `| ${cells.join(' | ')} |` : cells.join(' '))).join('\n'))

export const asHtml = (lines: Lines): Uint8Array =>
  strToU8(
    `<!doctype html><html><body>${blocksOf(lines)
      .map((block) =>
        block.table
          ? `<table>${block.lines.map((cells) => `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</table>`
          : block.lines.map((cells) => `<p>${escape(cells.join(' '))}</p>`).join(''),
      )
      .join('')}</body></html>`,
  )

export const asDocx = (lines: Lines): Uint8Array => {
  const paragraph = (text: string): string =>
    `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`
  const body = blocksOf(lines).map((block) =>
    block.table
      ? `<w:tbl>${block.lines.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
      : block.lines.map((cells) => paragraph(cells.join(' '))).join(''),
  )
  return zip({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body.join('')}</w:body></w:document>`,
  })
}

/** One sheet of a workbook; a merged block is two cells apart by a colon, as `B1:E1`. */
export interface SampleSheet {
  readonly name: string
  readonly lines: Lines
  readonly merged?: readonly string[]
  readonly state?: 'hidden'
  /** From 0; of an OpenDocument sheet. */
  readonly hiddenColumns?: readonly number[]
}

const letters = (at: number): string =>
  (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26))
const numberOf = (column: string): number =>
  [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** How many columns and rows the block that begins at a cell spans. */
function spanAt(merged: readonly string[], address: string): { columns: number; rows: number } {
  const block = merged.find((one) => one.startsWith(`${address}:`))
  const parts = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(block ?? '')
  const [, left = 'A', top = '1', right = 'A', bottom = '1'] = parts ?? []
  return { columns: numberOf(right) - numberOf(left) + 1, rows: Number(bottom) - Number(top) + 1 }
}

export const asOds = (lines: Lines): Uint8Array => asOdsSheets([{ name: 'Return', lines }])

export const asOdsSheets = (sheets: readonly SampleSheet[]): Uint8Array => {
  const cellOf = (cell: string, { columns, rows }: { columns: number; rows: number }): string => {
    const spans =
      columns * rows > 1
        ? ` table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"`
        : ''
    return cell === '' && spans === ''
      ? '<table:table-cell/>'
      : `<table:table-cell${spans}><text:p>${escape(cell)}</text:p></table:table-cell>`
  }
  const tables = sheets.map(({ name, lines, merged = [], state, hiddenColumns = [] }) => {
    const columns = Array.from(
      { length: Math.max(0, ...hiddenColumns) + 1 },
      (_, at) => `<table:table-column${hiddenColumns.includes(at) ? ' table:visibility="collapse"' : ''}/>`,
    )
    const rows = lines.map(
      (cells, row) =>
        `<table:table-row>${cells.map((cell, at) => cellOf(cell, spanAt(merged, `${letters(at)}${row + 1}`))).join('')}<table:table-cell table:number-columns-repeated="1000"/></table:table-row>`,
    )
    return `<table:table table:name="${name}"${state ? ' table:style-name="away"' : ''}>${columns.join('')}${rows.join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1000"/></table:table-row></table:table>`
  })
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="away"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
  })
}

export const asXlsx = (lines: Lines, sheets = 1): Uint8Array =>
  asXlsxSheets(Array.from({ length: sheets }, (_, i) => ({ name: `Sheet ${i + 1}`, lines })))

const sheetXml = ({ lines, merged = [] }: SampleSheet): string => {
  const rows = lines.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, at) => (cell === '' ? '' : `<c r="${letters(at)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`)).join('')}</row>`,
  )
  const blocks = merged.map((block) => `<mergeCell ref="${block}"/>`).join('')
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData>${blocks === '' ? '' : `<mergeCells>${blocks}</mergeCells>`}</worksheet>`
}

export const asXlsxSheets = (sheets: readonly SampleSheet[]): Uint8Array =>
  zip({
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="s${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="s${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  })

/** A PDF of one page: columns 60 points apart after a first of 220, 8 point text. Only letters that Helvetica has. */
export const asPdf = (lines: Lines): Uint8Array => onePage(shownText(lines), helvetica)

/** The same with a line around every cell of its tables; blank cells have one too. */
export function asRuledPdf(lines: Lines): Uint8Array {
  const width = Math.max(...lines.map((cells) => cells.length))
  const edges = Array.from({ length: width + 1 }, (_, at) => (at === 0 ? 26 : 206 + at * 60))
  const drawn = lines.flatMap((cells, row) => {
    if (cells.length < 3) return []
    const [top, bottom] = [790 - row * 14, 776 - row * 14]
    const across = [top, bottom].map((y) => `${edges[0]} ${y} m ${edges.at(-1)} ${y} l S`)
    return [...across, ...edges.map((x) => `${x} ${bottom} m ${x} ${top} l S`)]
  })
  return onePage([...drawn, shownText(lines)].join('\n'), helvetica)
}

const helvetica = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'

function shownText(lines: Lines): string {
  const safe = (text: string): string => text.replace(/[\\()]/g, '\\$&')
  return lines
    .flatMap((cells, row) =>
      cells.flatMap((cell, at) =>
        cell === ''
          ? []
          : [
              `BT /F1 8 Tf 1 0 0 1 ${at === 0 ? 30 : 210 + at * 60} ${780 - row * 14} Tm (${safe(cell)}) Tj ET`,
            ],
      ),
    )
    .join('\n')
}

/** A PDF of one page that only draws a box, as a scanned page does. */
export const asPicturePdf = (): Uint8Array => onePage('0 0 300 300 re f', '')

function onePage(content: string, resources: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1200 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return strToU8(text, true)
}
