import { describe, expect, it } from 'vitest'
import { readTemplateReturn } from '../../read-return.ts'
import { aReadContext } from '../../testing/a-context.ts'
import { aReturnFile } from '../../testing/a-return-file.ts'
import { aReturnWorkbook } from '../../testing/a-return-workbook.ts'
import { anXlsx, type BuiltCell, type BuiltSheet } from '../../testing/an-xlsx.ts'
import { openFile } from '../open-file.ts'

function sheet(rows: BuiltCell[][], looks: Partial<BuiltSheet> = {}) {
  const opening = openFile(anXlsx({ sheets: [{ name: 'One', rows, ...looks }] }))
  if (opening.outcome !== 'opened') throw new Error(opening.fault.code)
  const [grid] = opening.file.grids
  if (!grid) throw new Error('no sheet')
  return grid
}

const cell = (built: BuiltCell) => sheet([[built]]).rows[0]?.[0]

describe('openWorkbook', () => {
  it('reads texts, numbers and blanks where they stand', () => {
    const grid = sheet([['a & b', null, 12.5], [], [null, 'x']])
    expect(grid.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['a & b', '', '12.5'],
      ['', 'x'],
    ])
    expect(grid.rowNumbers).toEqual([1, 3])
    expect(grid.rows[0]?.[2]).toEqual({ text: '12.5', number: 12.5, date: null, formula: null })
  })

  it('shows a number as its style does, and keeps the stored one', () => {
    expect(cell({ number: 0.125, format: '0.0%' })).toMatchObject({ text: '12.5%', number: 0.125 })
    expect(cell({ number: 1234.5, format: '#,##0' })).toMatchObject({ text: '1,235', number: 1234.5 })
    expect(cell({ number: 19.178082191780824, format: '0.0' })).toMatchObject({ text: '19.2' })
  })

  it('knows a date by its style', () => {
    expect(cell({ number: 45019, format: 'dd/mm/yyyy' })).toMatchObject({
      text: '03/04/2023',
      date: '2023-04-03',
    })
    expect(cell({ number: 45017, format: 'mmm-yy' })).toMatchObject({ text: 'Apr-23', date: '2023-04-01' })
    const old = openFile(
      anXlsx({
        dates: 'from 1904',
        sheets: [{ name: 'One', rows: [[{ number: 43557, format: 'dd/mm/yyyy' }]] }],
      }),
    )
    expect(old.outcome === 'opened' && old.file.grids[0]?.rows[0]?.[0]?.date).toBe('2023-04-03')
  })

  it('keeps a formula beside the result that the file stored', () => {
    expect(cell({ formula: 'F7/G7*100', result: 20 })).toMatchObject({
      text: '20',
      number: 20,
      formula: 'F7/G7*100',
    })
    expect(cell({ formula: 'A1', result: null })).toMatchObject({ text: '', number: null, formula: 'A1' })
  })

  it('reads inline texts and the errors of a spreadsheet as their text', () => {
    expect(cell({ inline: 'plain' })).toMatchObject({ text: 'plain' })
    expect(cell({ error: '#REF!' })).toMatchObject({ text: '#REF!', number: null })
  })

  it('tells what is hidden and what is merged', () => {
    const grid = sheet(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      { state: 'veryHidden', hiddenRows: [2], hiddenColumns: [1], merges: ['A1:B1'] },
    )
    expect(grid).toMatchObject({ hidden: true, hiddenRows: [2], hiddenColumns: [1] })
    expect(grid.merged).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }])
  })

  it('joins the runs of a text, and leaves reading aids out', () => {
    const strings =
      '<sst><si><r><t>Re-</t></r><r><t>referrals</t></r><rPh sb="0" eb="1"><t>aid</t></rPh></si></sst>'
    const bytes = anXlsx({
      sheets: [{ name: 'One', rows: [['any']] }],
      parts: { 'xl/sharedStrings.xml': new TextEncoder().encode(strings) },
    })
    const opening = openFile(bytes)
    expect(opening.outcome === 'opened' && opening.file.grids[0]?.rows[0]?.[0]?.text).toBe('Re-referrals')
  })

  it('reads the same return from a workbook as from CSV', () => {
    const read = (bytes: Uint8Array) =>
      readTemplateReturn({ bytes, fileName: 'r', sha256: null }, aReadContext()).proposed.map((one) => ({
        ...one,
        printed: Number(one.printed),
        address: null,
      }))
    expect(read(aReturnWorkbook())).toEqual(read(aReturnFile()))
  })

  it('keeps columns in place where cells and rows tell no address', () => {
    const xml =
      '<worksheet><sheetData><row><c/><c><v>1</v></c><c/><c t="inlineStr"><is><t>x</t></is></c></row><row r="oops"><c><v>2</v></c></row></sheetData></worksheet>'
    const bytes = anXlsx({
      sheets: [{ name: 'One', rows: [] }],
      parts: { 'xl/worksheets/sheet1.xml': new TextEncoder().encode(xml) },
    })
    const opening = openFile(bytes)
    const grid = opening.outcome === 'opened' ? opening.file.grids[0] : undefined
    expect(grid?.rows.map((row) => row.map(({ text }) => text))).toEqual([['', '1', '', 'x'], ['2']])
    expect(grid?.rowNumbers).toEqual([1, 2])
  })

  it('reads names with a prefix, as some writers put them', () => {
    const xml =
      '<x:worksheet xmlns:x="any"><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:v>y</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const bytes = anXlsx({
      sheets: [{ name: 'One', rows: [] }],
      parts: { 'xl/worksheets/sheet1.xml': new TextEncoder().encode(xml) },
    })
    const opening = openFile(bytes)
    expect(opening.outcome === 'opened' && opening.file.grids[0]?.rows[0]?.[1]?.text).toBe('y')
  })

  it('refuses a workbook that lists a sheet and does not hold it, and one that nests without end', () => {
    const parts = (sheet: string) => ({ 'xl/worksheets/sheet1.xml': new TextEncoder().encode(sheet) })
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/other.xml"/></Relationships>'
    const without = anXlsx({
      sheets: [{ name: 'One', rows: [] }],
      parts: { 'xl/_rels/workbook.xml.rels': new TextEncoder().encode(rels) },
    })
    expect(openFile(without)).toMatchObject({
      fault: { code: 'file-damaged', where: 'xl/worksheets/other.xml' },
    })
    const deep = anXlsx({
      sheets: [{ name: 'One', rows: [] }],
      parts: parts(`<worksheet>${'<a>'.repeat(200)}`),
    })
    expect(openFile(deep)).toMatchObject({ fault: { code: 'file-damaged' } })
  })
})
