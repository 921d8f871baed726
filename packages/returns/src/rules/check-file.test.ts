import { describe, expect, it } from 'vitest'
import type { ReadContext } from '../check-context.ts'
import { readTemplateReturn } from '../read-return.ts'
import { aReadContext } from '../testing/a-context.ts'
import { aReturnFile, aRow, cleanRows, testHeading } from '../testing/a-return-file.ts'
import { aReturnSheet } from '../testing/a-return-workbook.ts'
import { anXlsx } from '../testing/an-xlsx.ts'

const cla = aRow({ indicator: 'cla_number', value: '607' })
const csv = (text: string) => new TextEncoder().encode(text)
const sound = () => new TextDecoder().decode(aReturnFile())

interface Sent {
  readonly bytes: Uint8Array
  readonly fileName?: string
  readonly sha256?: string
  readonly context?: Partial<ReadContext>
}

/** What was seen by one rule in a whole file. */
function seen(
  code: string,
  { bytes, fileName = 'return.csv', sha256, context = {} }: Sent,
): readonly string[] {
  const reading = readTemplateReturn({ bytes, fileName, sha256: sha256 ?? null }, aReadContext(context))
  return reading.findings.filter((finding) => finding.code === code).map((finding) => finding.seen)
}

describe('rules on the file as a whole', () => {
  it('same-file: names the return that the same bytes came as', () => {
    const sentBefore = [{ sha256: 'abc', label: 'revision 2' }]
    const bytes = aReturnFile()
    expect(seen('same-file', { bytes, sha256: 'abc', context: { sentBefore } })).toEqual([
      'This is the same file as revision 2.',
    ])
    expect(seen('same-file', { bytes, sha256: 'abd', context: { sentBefore } })).toEqual([])
    expect(seen('same-file', { bytes, context: { sentBefore } })).toEqual([])
  })

  it('wrong-period and another-area: say both, what the file says and what the return is', () => {
    const other = { ...testHeading, period: 'Q1 2023/24', areaCode: 'X08000002', councilName: 'Beckshire' }
    const bytes = aReturnFile([cla], other)
    expect(readTemplateReturn({ bytes, fileName: 'r', sha256: null }, aReadContext())).toMatchObject({
      outcome: 'stopped',
      draft: { cells: [], unmatched: [] },
    })
    expect(seen('wrong-period', { bytes })).toEqual([
      'The heading says “Q1 2023/24”; this return is for Quarter 2 2023/24 (FY2023-Q2).',
    ])
    expect(seen('another-area', { bytes })).toEqual([
      'The heading says X08000002 (Beckshire); Ashdale is X08000001.',
    ])
    expect(
      seen('wrong-period', { bytes: aReturnFile([cla], { ...testHeading, period: 'Q2 2023/24' }) }),
    ).toEqual([])
    expect(
      seen('another-area', { bytes: aReturnFile([cla], { ...testHeading, areaCode: 'x08000001' }) }),
    ).toEqual([])
  })

  it('row-of-another-period and row-of-another-area: one finding for all rows of a kind, and the rows are used nowhere', () => {
    const earlier = csv(sound().replaceAll('Q2,X08000001', 'Q1,X08000001'))
    expect(seen('row-of-another-period', { bytes: earlier })).toEqual([
      '9 rows with the period “FY2023-Q1”; this return is for Quarter 2 2023/24 (FY2023-Q2).',
    ])
    expect(
      seen('row-of-another-area', { bytes: csv(sound().replaceAll('Q2,X08000001', 'Q2,X08000002')) }),
    ).toEqual(['9 rows with the area code X08000002; Ashdale is X08000001.'])
    const { proposed } = readTemplateReturn({ bytes: earlier, fileName: 'r', sha256: null }, aReadContext())
    expect(proposed).toEqual([])
  })

  it('unknown-indicator: names the nearest by id and name, nearest first', () => {
    const bytes = aReturnFile([cla, aRow({ indicator: 'rereferals_pct', value: '1' })])
    const reading = readTemplateReturn({ bytes, fileName: 'r', sha256: null }, aReadContext())
    const finding = reading.findings.find(({ code }) => code === 'unknown-indicator')
    expect(finding?.remedy).toContain('It may be Re-referrals within 12 months (rereferrals_pct) or ')
    expect(finding?.place).toEqual({ sheet: null, row: 8, column: 'indicator' })
    expect(reading.draft.unmatched[0]?.suggestions[0]).toBe('rereferrals_pct')
    const lost = aReturnFile([cla, aRow({ indicator: 'zzzz', value: '1' })])
    expect(seen('unknown-indicator', { bytes: lost })).toEqual(['“zzzz” is not an indicator we know.'])
  })

  it('unknown-basis: says which there are, and takes a blank for the only one there is', () => {
    const of = (from: string, to: string) => csv(sound().replace(from, to))
    const two = 'referrals_number,Referrals,in period'
    expect(seen('unknown-basis', { bytes: of(two, 'referrals_number,Referrals,weekly') })).toEqual([
      '“weekly” is not a basis of “referrals_number”.',
    ])
    expect(seen('unknown-basis', { bytes: of(two, 'referrals_number,Referrals,') })).toHaveLength(1)
    expect(
      seen('unknown-basis', { bytes: of('Children looked after,at period end', 'Children looked after,') }),
    ).toEqual([])
  })

  it('no-table, column-missing, column-twice: stop, because nothing can be read', () => {
    expect(seen('no-table', { bytes: csv('a,b\n1,2\n') })).toEqual([
      'The file does not have a row with the headings of the template.',
    ])
    expect(
      seen('no-table', {
        bytes: anXlsx({
          sheets: [
            { name: 'A', rows: [['x']] },
            { name: 'B', rows: [] },
          ],
        }),
      }),
    ).toEqual(['None of the 2 sheets has a row with the headings of the template.'])
    expect(seen('column-missing', { bytes: csv(sound().replace(',Value,', ',Wert,')) })).toHaveLength(1)
    expect(seen('column-twice', { bytes: csv(sound().replace(',Note,', ',Value,')) })).toEqual([
      'More than one column means “Value”.',
    ])
  })

  it('hidden-sheet: not read beside one that is shown, and read and held alone', () => {
    const hidden = { ...aReturnSheet([cla]), name: 'Old', state: 'veryHidden' } as const
    expect(
      seen('hidden-sheet', { bytes: anXlsx({ sheets: [aReturnSheet(), hidden] }), fileName: 'r.xlsx' }),
    ).toEqual(['The sheet “Old” is hidden. It was not read.'])
    expect(seen('hidden-sheet', { bytes: anXlsx({ sheets: [hidden] }), fileName: 'r.xlsx' })).toEqual([
      'The sheet “Old” is hidden. Its figures were read and are held.',
    ])
    const blank = { name: 'Blank', rows: [], state: 'hidden' } as const
    expect(
      seen('hidden-sheet', { bytes: anXlsx({ sheets: [aReturnSheet(), blank] }), fileName: 'r.xlsx' }),
    ).toEqual([])
  })

  it('sheet-not-read: names sheets without our table, but not our own guide', () => {
    const of = (...names: string[]) =>
      anXlsx({ sheets: [aReturnSheet(), ...names.map((name) => ({ name, rows: [['Our words', 5]] }))] })
    expect(seen('sheet-not-read', { bytes: of('Pivot', 'Workings', 'Notes'), fileName: 'r.xlsx' })).toEqual([
      'The sheet “Pivot” and 1 more were not read: no row has the headings of the template.',
    ])
    expect(seen('sheet-not-read', { bytes: of('Notes'), fileName: 'r.xlsx' })).toEqual([])
  })

  it('column-not-read: names columns that the template does not have', () => {
    const bytes = csv(sound().replace(',Last quarter,', ',Our target,'))
    expect(seen('column-not-read', { bytes })).toEqual([
      'Not read, because the template has no such column: “Our target”.',
    ])
  })

  it('too-many-rows: a list of records is not read', () => {
    expect(seen('too-many-rows', { bytes: csv(sound() + 'a,b,,,1\r\n'.repeat(5000)) })).toEqual([
      'The table has 5,009 rows; a return has at most 5,000.',
    ])
  })

  it('name-not-content: only where the name says otherwise', () => {
    expect(seen('name-not-content', { bytes: aReturnFile(), fileName: 'return.XLSX' })).toHaveLength(1)
    expect(seen('name-not-content', { bytes: aReturnFile(), fileName: 'return.txt' })).toEqual([])
    expect(seen('name-not-content', { bytes: aReturnFile(), fileName: 'return' })).toEqual([])
  })

  it('lines-aside: names lines between the rows that hold no figures', () => {
    const bytes = csv(`${sound()}Source: our system\r\nProvisional\r\n`)
    expect(seen('lines-aside', { bytes })).toEqual([
      '2 lines without figures were left aside, the first “Source: our system”.',
    ])
  })

  it('reads tables from several sheets as one return', () => {
    const half = (name: string, from: number, to: number) => ({
      ...aReturnSheet(cleanRows.slice(from, to)),
      name,
    })
    const bytes = anXlsx({ sheets: [half('One', 0, 4), half('Two', 4, 9)] })
    const reading = readTemplateReturn({ bytes, fileName: 'r.xlsx', sha256: null }, aReadContext())
    expect(reading.findings).toEqual([])
    expect(reading.proposed.map(({ address }) => address?.split('!')[0])).toEqual([
      'One',
      'One',
      'One',
      'One',
      'Two',
      'Two',
      'Two',
      'Two',
      'Two',
    ])
  })
})
