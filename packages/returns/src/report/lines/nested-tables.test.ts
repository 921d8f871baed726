import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { emptyMatchTable } from '../../match/match-cells.ts'
import { hasFigure } from '../read-cell-types.ts'
import { readReport } from '../read-report.ts'
import { openReport } from './open-report.ts'

const rows = [
  ['Indicator', 'Q1 2030/31', 'Q2 2030/31'],
  ['Homes', '5', '6'],
  ['Visits', '7', '8'],
]
const word = {
  paragraph: (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`,
  cell: (inside: string) => `<w:tc>${inside}</w:tc>`,
  table: (inside: string) => `<w:tbl>${inside}</w:tbl>`,
  row: (inside: string) => `<w:tr>${inside}</w:tr>`,
}
const inner = word.table(
  rows.map((row) => word.row(row.map((text) => word.cell(word.paragraph(text))).join(''))).join(''),
)
const docx = (body: string) =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ),
  })
const html = `<table><tr><td>Left</td><td><table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table></td></tr></table>`

const read = async (bytes: Uint8Array) => {
  const opening = await openReport(bytes, 'report')
  if (opening.outcome === 'refused') throw new Error(opening.why)
  return readReport(opening.document, { matchTable: emptyMatchTable })
    .cells.filter(hasFigure)
    .map((cell) => `${cell.section} | ${cell.label} ${cell.period} ${cell.value}`)
}
const figures = (section: string) =>
  ['Homes FY2030-Q1 5', 'Homes FY2030-Q2 6', 'Visits FY2030-Q1 7', 'Visits FY2030-Q2 8'].map(
    (figure) => `${section} | ${figure}`,
  )

test('a table inside a cell of a Word table is read under the words above it', async () => {
  const frame = word.table(
    word.row(
      word.cell(word.paragraph('Children in care') + inner + word.paragraph('')) +
        word.cell(word.paragraph('Side')),
    ),
  )
  expect(await read(docx(frame + word.paragraph('The end')))).toEqual(figures('Children in care'))
})

test('three deep, and twice in one frame', async () => {
  const twice = word.table(
    word.row(word.cell(word.paragraph('Upper') + inner) + word.cell(word.paragraph('Lower') + inner)),
  )
  const deep = word.table(word.row(word.cell(twice)))
  expect(await read(docx(deep))).toEqual([...figures('Upper'), ...figures('Lower')])
})

test('a table inside a cell of a web page is read once', async () => {
  expect((await read(strToU8(`<!doctype html><html><body><h2>Care</h2>${html}</body></html>`))).length).toBe(
    4,
  )
})
