import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { columnName } from './mark-tables.ts'
import type { AccessibleWorkbook } from './workbook.ts'
import { writeAccessibleXlsx } from './write-accessible-xlsx.ts'

const workbook = (over: Partial<AccessibleWorkbook> = {}): AccessibleWorkbook => ({
  title: 'Re-referrals & more, North West',
  date: '2026-11-22',
  about: [
    ['Council', 'Wirral (E08000015)'],
    ['Licence', 'Open Government Licence v3.0'],
  ],
  notes: ['Figures are unrounded.'],
  tables: [
    {
      title: 'Figures',
      columns: ['Council', 'Value, %', 'Value, %', 'Why'],
      rows: [
        ['Wirral', 25.3501400560224, { missing: 'suppressed' }, ''],
        ['=HYPERLINK("http://x")', 0, { missing: 'pending' }, '+1'],
      ],
      notes: ['Published, year ending 31 March 2025.'],
    },
    { title: 'Nothing', columns: ['Council', 'Value'], rows: [], notes: [] },
  ],
  ...over,
})

async function partsOf(book: AccessibleWorkbook): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await writeAccessibleXlsx(book))
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  )
}

/** The cells of a sheet as a spreadsheet reads them: texts from the shared list, figures as numbers. */
function cellsOf(parts: Readonly<Record<string, string>>, sheet: number): Record<string, string | number> {
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(
    ([, text = '']) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  )
  const cells = [
    ...(parts[`xl/worksheets/sheet${sheet}.xml`] ?? '').matchAll(/<c r="([A-Z]+\d+)"([^>]*)><v>(.*?)<\/v>/g),
  ]
  return Object.fromEntries(
    cells.map(([, at, attributes, value]) => [
      at,
      attributes?.includes('t="s"') ? (shared[Number(value)] ?? 'no such text') : Number(value),
    ]),
  )
}

const parts = await partsOf(workbook())

describe('writeAccessibleXlsx', () => {
  it('has cover, contents, notes and one sheet for each table', () => {
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual(['Cover', 'Contents', 'Notes', 'Table 1', 'Table 2'])
  })

  it('puts the title first on every sheet', () => {
    expect([1, 2, 3, 4, 5].map((sheet) => cellsOf(parts, sheet).A1)).toEqual([
      'Re-referrals & more, North West',
      'Contents',
      'Notes',
      'Table 1: Figures',
      'Table 2: Nothing',
    ])
  })

  it('says on the cover whose figures they are, with the date in full', () => {
    expect(cellsOf(parts, 1)).toMatchObject({
      A2: 'Council: Wirral (E08000015)',
      A3: 'Licence: Open Government Licence v3.0',
      A4: 'Date of this file: 22 November 2026',
      A5: 'Figures are unrounded.',
    })
  })

  it('keeps figures unrounded, a true zero, and says why one is missing', () => {
    expect(cellsOf(parts, 4)).toEqual({
      A1: 'Table 1: Figures',
      A2: 'This sheet holds one table, of 2 rows and 4 columns.',
      A3: 'Published, year ending 31 March 2025.',
      A4: 'Council',
      B4: 'Value, %',
      C4: 'Value, % 2',
      D4: 'Why',
      A5: 'Wirral',
      B5: 25.3501400560224,
      C5: '[c]',
      D5: '[z]',
      A6: '=HYPERLINK("http://x")',
      B6: 0,
      C6: '[pending]',
      D6: '+1',
    })
  })

  it('explains each mark it uses', () => {
    const texts = Object.values(cellsOf(parts, 3))
    for (const mark of ['[c]', '[low]', '[x]', '[z]', '[pending]', '[not due]', '[unreadable]'])
      expect(texts).toContain(mark)
    expect(texts).toContain('Figures are unrounded.')
  })

  it('marks each table with its headings and its whole range', () => {
    expect(parts['xl/tables/table4.xml']).toContain('ref="A4:D6"')
    const names = [
      ...(parts['xl/tables/table4.xml'] ?? '').matchAll(/<tableColumn id="(\d)" name="([^"]*)"/g),
    ]
    expect(names.map(([, id, name]) => [id, name])).toEqual([
      ['1', 'Council'],
      ['2', 'Value, %'],
      ['3', 'Value, % 2'],
      ['4', 'Why'],
    ])
    expect(parts['xl/worksheets/sheet4.xml']).toContain('<tableParts count="1"><tablePart r:id="rId-table"/>')
    expect(parts['xl/worksheets/_rels/sheet4.xml.rels']).toContain('Target="../tables/table4.xml"')
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/tables/table4.xml"')
    expect(parts['xl/tables/table1.xml']).toBeUndefined()
  })

  it('says that a table is empty and leaves none of its cells so', () => {
    expect(cellsOf(parts, 5)).toMatchObject({ A4: 'This table has no rows.', B4: '[z]' })
    expect(parts['xl/tables/table5.xml']).toContain('ref="A3:B4"')
  })

  it('links the contents to each sheet without a formula', () => {
    const links = [
      ...(parts['xl/worksheets/sheet2.xml'] ?? '').matchAll(/<hyperlink ref="(A\d)" location="([^"]*)"/g),
    ]
    expect(links.map(([, at, to]) => [at, to])).toEqual([
      ['A4', "'Notes'!A1"],
      ['A5', "'Table 1'!A1"],
      ['A6', "'Table 2'!A1"],
    ])
  })

  it('tells its title, language and day', () => {
    expect(parts['docProps/core.xml']).toContain('<dc:title>Re-referrals &amp; more, North West</dc:title>')
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>')
    expect(parts['docProps/core.xml']).toContain('2026-11-22T00:00:00Z')
    expect(parts['_rels/.rels']).toContain('docProps/core.xml')
  })

  it('gives every row whose text wraps the height for it, and leaves the others alone', async () => {
    const long = 'A note of more than seventy-five characters, so that it takes two lines of the cover.'
    const book = workbook({
      notes: [long],
      tables: [
        {
          title: 'T',
          columns: ['Findings to answer', 'B'],
          rows: [
            [1, 'short'],
            [2, 'word '.repeat(30)],
          ],
          notes: [],
        },
      ],
    })
    const written = await partsOf(book)
    const heights = (sheet: number) =>
      [...(written[`xl/worksheets/sheet${sheet}.xml`] ?? '').matchAll(/<row r="(\d+)"(?: ht="(\d+)")?/g)].map(
        ([, row, height]) => [Number(row), height === undefined ? null : Number(height)],
      )
    // 12 points a letter, 1.3 a line: two lines 32, three 47.
    expect(heights(1).find(([row]) => row === 5)).toEqual([5, 32])
    expect(heights(1).find(([row]) => row === 2)).toEqual([2, null])
    expect(heights(4).slice(2)).toEqual([
      [3, 32],
      [4, null],
      [5, 47],
    ])
  })

  it('merges, hides and computes nothing', () => {
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets).toHaveLength(5)
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<mergeCell|hidden=|<f>|<f /)
  })

  it('never writes a formula, whatever a text holds, and keeps every row together', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('=1+1', '@x', '-2', '\t=1'),
    )
    await fc.assert(
      fc.asyncProperty(cell, cell, async (first, second) => {
        const book = workbook({
          tables: [{ title: 'T', columns: ['A', 'B'], rows: [[first, second]], notes: [] }],
        })
        const written = await partsOf(book)
        expect(written['xl/worksheets/sheet4.xml']).not.toContain('<f')
        expect(Object.keys(cellsOf(written, 4)).filter((at) => at.endsWith('4'))).toEqual(['A4', 'B4'])
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['a row of the wrong length', { columns: ['A', 'B'], rows: [['x']] }, /1 of 2 cells/],
    ['a figure that is none', { columns: ['A'], rows: [[Number.NaN]] }, /finite/],
  ] as const)('refuses %s', async (_what, table, fault) => {
    const tables = [{ title: 'T', notes: [], ...table }]
    await expect(writeAccessibleXlsx(workbook({ tables }))).rejects.toThrow(fault)
  })

  it('refuses a date that is none', async () => {
    await expect(writeAccessibleXlsx(workbook({ date: 'today' }))).rejects.toThrow('today is not a date')
  })
})

describe('columnName', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('%i is %s', (column, name) => expect(columnName(column)).toBe(name))
})
