import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFile } from '../files/open-file.ts'
import { readTemplateReturn } from '../read-return.ts'
import { aReadContext } from '../testing/a-context.ts'
import { aReturnFile, aRow, cleanRows, testHeading } from '../testing/a-return-file.ts'
import { someIndicators } from '../testing/some-indicators.ts'
import { blankRows } from './template-rows.ts'
import { writeTemplateXlsx } from './write-template-xlsx.ts'

const read = (bytes: Uint8Array) =>
  readTemplateReturn({ bytes, fileName: 'r.xlsx', sha256: null }, aReadContext())
const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

describe('writeTemplateXlsx', () => {
  it('reads back as the same return as the CSV', () => {
    const proposed = (bytes: Uint8Array) =>
      readTemplateReturn({ bytes, fileName: 'r', sha256: null }, aReadContext()).proposed.map((one) => ({
        ...one,
        address: one.address?.replace('Return!', ''),
      }))
    const csv = proposed(aReturnFile())
    expect(proposed(writeTemplateXlsx(cleanRows, testHeading))).toEqual(csv)
  })

  it('is the same bytes for the same rows', () => {
    expect(writeTemplateXlsx(cleanRows, testHeading)).toEqual(writeTemplateXlsx(cleanRows, testHeading))
  })

  it('asks for every figure when it comes back blank', () => {
    const rows = blankRows(someIndicators, aReadContext().period, [])
    const { findings, outcome } = read(writeTemplateXlsx(rows, testHeading))
    expect(outcome).toBe('read')
    expect(findings.map(({ code }) => code)).toEqual(someIndicators.map(() => 'no-figure-no-status'))
  })

  it('can be read by ear: a title, a language, a named table, nothing merged, nothing hidden', () => {
    const xml = parts(writeTemplateXlsx(cleanRows, testHeading))
    expect(xml['docProps/core.xml']).toContain(
      '<dc:title>Outturn return, Ashdale, FY2023-Q2</dc:title><dc:language>en-GB',
    )
    expect(xml['xl/tables/table1.xml']).toContain(`ref="A6:L${6 + cleanRows.length}"`)
    expect(xml['xl/worksheets/sheet1.xml']).not.toMatch(/mergeCell|hidden=/)
    expect(xml['xl/worksheets/sheet1.xml']).toContain('state="frozen"')
    expect(xml['xl/worksheets/sheet1.xml']).toContain(
      '"suppressed,not applicable,not available,pending,not due,unreadable"',
    )
  })

  it('lists every part in the list of types, and every relation leads to a part', () => {
    const xml = parts(writeTemplateXlsx(cleanRows, testHeading))
    for (const [, part = ''] of xml['[Content_Types].xml']?.matchAll(/PartName="\/([^"]+)"/g) ?? [])
      expect(Object.keys(xml)).toContain(part)
    const targets = [...(xml['xl/_rels/workbook.xml.rels']?.matchAll(/Target="([^"]+)"/g) ?? [])]
    expect(targets.map(([, target]) => `xl/${target}` in xml)).toEqual([true, true, true, true])
  })

  it('keeps what looks like an escape of a spreadsheet', () => {
    const note = 'see _x000D_ and _x005F_ and a\r\nnew line'
    expect(
      read(writeTemplateXlsx([aRow({ indicator: 'cla_number', note })], testHeading)).rows[0]?.note,
    ).toBe(note)
  })

  it('keeps any text, whatever it holds, and never lets one become a formula', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((of) => of.trim())
    fc.assert(
      fc.property(text, text, (value, note) => {
        const bytes = writeTemplateXlsx([aRow({ indicator: 'cla_number', value, note })], testHeading)
        const [row] = read(bytes).rows
        expect([row?.value.text, row?.note]).toEqual([value, note])
        const opening = openFile(bytes)
        const cells =
          opening.outcome === 'opened' ? opening.file.grids.flatMap(({ rows }) => rows.flat()) : []
        expect(cells.every(({ formula }) => formula === null)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
