import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { emptyMatchTable } from '../../match/match-cells.ts'
import { hasFigure, isHeld } from '../read-cell-types.ts'
import { readReport } from '../read-report.ts'
import { openReport } from './open-report.ts'
import { namePlace } from './report-line.ts'
import {
  asBars,
  asCsv,
  asDocx,
  asHtml,
  asOds,
  asPdf,
  asPicturePdf,
  asRuledPdf,
  asXlsx,
} from './sample-files.ts'

const lines = [
  ['Performance report'],
  ['Children in care'],
  ['Indicator', 'Q1 2030/31', 'Q2 2030/31', 'Target', 'England', 'Comment'],
  ['Children in care', '1,250', '51', '45', '-', 'Rising, and watched'],
  ['% seen in time', '90%', '9 / 10', '95%', '88%', ''],
]

const inShort = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const opening = await openReport(bytes, 'report')
  if (opening.outcome === 'refused') return [opening.code]
  return readReport(opening.document, { matchTable: emptyMatchTable })
    .cells.filter((cell) => cell.marker !== 'empty')
    .map(
      (cell) =>
        `${cell.label} ${cell.role} ${cell.period} = ${cell.numerator ? `${cell.numerator}/${cell.denominator}` : cell.value || cell.marker}${isHeld(cell) ? ' *' : ''}`,
    )
}

const expected = [
  'Children in care outturn FY2030-Q1 = 1250',
  'Children in care outturn FY2030-Q2 = 51',
  'Children in care target FY2030-Q2 = 45',
  'Children in care comparator_national latest = no_data',
  '% seen in time outturn FY2030-Q1 = 90',
  '% seen in time outturn FY2030-Q2 = 9/10',
  '% seen in time target FY2030-Q2 = 95',
  '% seen in time comparator_national latest = 88',
]

test.each([
  ['text with tabs', strToU8(lines.map((cells) => cells.join('\t')).join('\n'))],
  ['a pasted table', asBars(lines)],
  ['CSV', asCsv(lines.map((cells) => [...cells, ...Array<string>(6 - cells.length).fill('')]))],
  ['XLSX', asXlsx(lines)],
  ['ODS', asOds(lines)],
  ['HTML', asHtml(lines)],
  ['DOCX', asDocx(lines)],
  ['PDF with lines', asRuledPdf(lines)],
  ['PDF without lines', asPdf(lines)],
])('%s is read alike', async (_, bytes) => {
  expect(await inShort(bytes)).toEqual(expected)
})

test('a place is a line in a text, a cell in a workbook', async () => {
  const opening = await openReport(asXlsx(lines), 'report.xlsx')
  if (opening.outcome === 'refused') throw new Error(opening.why)
  const [cell] = readReport(opening.document, { matchTable: emptyMatchTable }).cells
  expect(cell && namePlace(cell.place)).toBe('Sheet 1!B4')
})

test('merged headings of a web page keep their first place', async () => {
  const html = strToU8(
    '<html><body><h2>Care</h2><table><tr><th rowspan=2>Indicator</th><th colspan=2>2030/31</th></tr><tr><th>Q1</th><th>Q2</th></tr><tr><td>Homes</td><td>5</td><td>6</td></tr></table></body></html>',
  )
  expect(await inShort(html)).toEqual(['Homes outturn FY2030-Q1 = 5', 'Homes outturn FY2030-Q2 = 6'])
})

test.each([
  ['a scanned PDF', asPicturePdf(), 'scanned'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'scanned'],
  ['an empty file', new Uint8Array(), 'empty'],
  ['a broken PDF', strToU8('%PDF-1.4 and nothing else'), 'damaged'],
  ['half a workbook', asXlsx(lines).slice(0, 300), 'damaged'],
  ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 2]), 'another-kind'],
])('%s is refused with its reason', async (_, bytes, code) => {
  expect(await inShort(bytes)).toEqual([code])
})

test('a workbook of 200 sheets is read sheet by sheet', async () => {
  const started = performance.now()
  const cells = await inShort(asXlsx(lines, 200))
  expect(cells.length).toBe(200 * expected.length)
  expect(performance.now() - started).toBeLessThan(10_000)
})

const folder = fileURLToPath(new URL('../../../../../../shared/documents', import.meta.url))
const here = existsSync(folder)
if (!here)
  console.info('Other formats of the example reports skipped: their folder is not beside this project.')

describe.skipIf(!here)('the example reports in other formats', () => {
  const cellsOf = (code: string): readonly (readonly string[])[] =>
    readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(code)) ?? ''), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
  const figures = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const opening = await openReport(bytes, 'report')
    if (opening.outcome === 'refused') return [opening.why]
    return readReport(opening.document, { matchTable: emptyMatchTable })
      .cells.filter((cell) => hasFigure(cell) && !isHeld(cell))
      .map((cell) => [cell.label, cell.role, cell.period, cell.value, cell.numerator].join('|'))
      .sort()
  }
  test.each(['000', '001', '002', '003'])(
    '%s as HTML, DOCX, XLSX and ODS gives no figure that the text does not',
    async (code) => {
      const lines_ = cellsOf(code)
      const text = new Set(await figures(strToU8(lines_.map((cells) => cells.join('\t')).join('\n'))))
      for (const bytes of [asHtml(lines_), asDocx(lines_), asXlsx(lines_), asOds(lines_)]) {
        const read = await figures(bytes)
        expect(read.filter((figure) => !text.has(figure))).toEqual([])
        expect(read.length).toBeGreaterThan(0.9 * text.size)
      }
    },
  )
})
