import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutPage } from './lay-out-page.ts'
import type { CouncilOnAPage } from './page.ts'
import { fitPage } from './pdf/fit-page.ts'
import type { Sheet } from './pdf/placed.ts'
import { aTypeface, linesOf, readPdf, type Tagged } from './testing/read-pdf.ts'
import { somePageFacts } from './testing/some-facts.ts'
import { writeCouncilPdf } from './write-council-pdf.ts'

const date = new Date('2026-11-22T09:00:00Z')
const page = layOutPage(somePageFacts())
const written = {
  portrait: await readPdf(
    await writeCouncilPdf(page, { orientation: 'portrait', date, typeface: aTypeface }),
  ),
  landscape: await readPdf(
    await writeCouncilPdf(page, { orientation: 'landscape', date, typeface: aTypeface }),
  ),
}

/** Every sentence of the page in the order in which it is to be read. */
const inOrder = (of: CouncilOnAPage): string[] => [
  'P Outturn · benchmarking for children’s services',
  ...of.marks.map((mark) => `P ${mark}`),
  `H1 ${of.title}`,
  `P ${of.caption}`,
  `P ${of.answer}`,
  `H2 ${of.gapsTitle}`,
  ...of.gaps.flatMap((gap) => [
    `H3 ${gap.name}`,
    `P ${gap.kind}`,
    ...(gap.count ? [`P ${gap.count.number} ${gap.count.words}`] : []),
    `P ${gap.says}`,
    `P ${gap.reason}`,
    `P ${gap.definition}`,
    ...(gap.strip ? [`Figure ${gap.strip.alt}`] : []),
  ]),
  `H2 ${of.figuresTitle}`,
  `Caption ${of.figures.caption}`,
  ...of.figures.columns.map(({ name }) => `TH ${name}`),
  ...of.figures.rows.flatMap(([head, ...cells]) => [`TH ${head}`, ...cells.map((cell) => `TD ${cell}`)]),
  `H2 ${of.sourcesTitle}`,
  ...of.sources.map((line) => `LBody ${line}`),
]

const find = (tag: Tagged, role: string): Tagged[] => [
  ...(tag.role === role ? [tag] : []),
  ...tag.children.flatMap((child) => find(child, role)),
]

describe.each(['portrait', 'landscape'] as const)('the PDF, %s', (orientation) => {
  const pdf = written[orientation]

  it('is one sheet of A4', () => {
    const [width, height] = orientation === 'portrait' ? [595, 842] : [842, 595]
    expect(pdf).toMatchObject({ pages: 1, size: { width, height } })
  })

  it('says that it is tagged, its language, its title and that the title is to be shown', () => {
    expect((pdf.marks as unknown as ReadonlyMap<string, unknown>).get('Marked')).toBe(true)
    expect(pdf.info).toMatchObject({ Language: 'en-GB', Title: 'Wirral on a page', PDFFormatVersion: '1.7' })
    expect(pdf.raw).toMatch(/\/DisplayDocTitle true/)
    expect(pdf.raw).toMatch(/\/StructTreeRoot/)
    expect(pdf.raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(pdf.raw).toMatch(/\/Tabs \/S/)
  })

  it('is read in the order of the page, with nothing left out', () => {
    expect(linesOf(pdf.tags)).toEqual(inOrder(page))
  })

  it('has bookmarks for its title and sections', () => {
    expect(pdf.outline).toEqual([
      'Wirral on a page',
      'The gaps that matter most',
      'Headline figures',
      'Sources and notes',
    ])
  })

  it('has a table of rows that each begin with a head', () => {
    const [table] = find(pdf.tags, 'Table')
    const rows = find(table as Tagged, 'TR')
    expect(rows).toHaveLength(9)
    expect(rows[0]?.children.map(({ role }) => role)).toEqual(Array(7).fill('TH'))
    for (const row of rows.slice(1))
      expect(row.children.map(({ role }) => role)).toEqual(['TH', ...Array(6).fill('TD')])
    expect(pdf.raw.match(/\/Scope \/Column/g)).toHaveLength(7)
    expect(pdf.raw.match(/\/Scope \/Row/g)).toHaveLength(8)
  })

  it('describes each chart, and embeds its typeface', () => {
    expect(find(pdf.tags, 'Figure').map(({ alt }) => alt)).toEqual(page.gaps.map(({ strip }) => strip?.alt))
    expect(pdf.raw).toMatch(/\/FontFile2/)
    expect(pdf.raw).not.toMatch(/\/BaseFont \/Helvetica/)
  })
})

describe('writeCouncilPdf', () => {
  it('writes the same bytes for the same facts', async () => {
    const again = await Promise.all(
      [1, 2].map(() => writeCouncilPdf(page, { orientation: 'portrait', date, typeface: aTypeface })),
    )
    expect(again[0]).toEqual(again[1])
  })

  it('writes a page without gaps', async () => {
    const none = layOutPage(somePageFacts({ gaps: [], unfavourable: { all: 0, of: 3, distinguishable: 0 } }))
    const pdf = await readPdf(
      await writeCouncilPdf(none, { orientation: 'landscape', date, typeface: aTypeface }),
    )
    expect(linesOf(pdf.tags)).toEqual(inOrder(none))
  })
})

describe('fitPage', () => {
  const sheet: Sheet = { orientation: 'portrait', x: 32, y: 32, width: 531, height: 778 }
  /** Ten points a line, five points a letter, at full size. */
  const measureAt = (scale: number) => (text: string, _style: string, width: number) =>
    Math.ceil((text.length * 5 * scale) / width) * 12 * scale
  const long = (letters: number): CouncilOnAPage => ({
    ...page,
    gaps: page.gaps.map((gap) => ({ ...gap, definition: 'x'.repeat(letters) })),
  })

  // The longest definition of the catalogue has fewer than 200 letters.
  it.each([
    ['portrait', sheet],
    ['landscape', { orientation: 'landscape', x: 32, y: 32, width: 778, height: 531 }],
  ] as const)('keeps everything on the sheet, %s, with definitions of up to 500 letters', (_which, on) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (letters) => {
        const found = fitPage(long(letters), on, measureAt)
        expect(found.bottom).toBeLessThanOrEqual(on.y + on.height)
        expect(found.scale).toBeGreaterThanOrEqual(0.72)
      }),
    )
  })

  it('keeps the full size where that fits', () => {
    expect(fitPage({ ...page, gaps: [] }, sheet, measureAt).scale).toBe(1)
  })

  it('refuses what never fits', () => {
    expect(() => fitPage(long(100_000), sheet, measureAt)).toThrow('does not fit on one sheet')
  })
})
