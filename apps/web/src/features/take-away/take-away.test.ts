import { describe, expect, it } from 'vitest'
import { columnName } from '../../words/take-away.ts'
import { toCsvRows, toWorkbookTable } from './to-file-rows.ts'
import { toTable } from './to-table.ts'
import { toWorkbook } from './to-workbook.ts'

const table = toTable(
  'Figures',
  [
    ['area_code', 'status', 'value', 'numerator', 'refusal'],
    ['E08000003', 'measured', 25.3501400560224, 181, null],
    ['E08000015', 'suppressed', null, null, 'no_parts'],
    ['E08000016', '', null, 0, ''],
  ],
  ['Published.'],
)

describe('toTable', () => {
  it('takes ids from the first row and names each in plain words', () => {
    expect(table.columns.map(({ name }) => name)).toEqual([
      'Area code',
      'Status',
      'Value, unrounded',
      'Numerator',
      'Refusal',
    ])
    expect(table.rows).toHaveLength(3)
  })
})

describe('toCsvRows', () => {
  it('gives back the rows it was made from', () => {
    expect(toCsvRows(table)[0]).toEqual(['area_code', 'status', 'value', 'numerator', 'refusal'])
    expect(toCsvRows(table)[2]).toEqual(['E08000015', 'suppressed', null, null, 'no_parts'])
  })
  it('writes a missing figure as its reason', () => {
    const rows = toCsvRows({ ...table, rows: [['a', 'b', { missing: 'not_due' }, 1, '']] })
    expect(rows[1]?.[2]).toBe('not_due')
  })
})

describe('toWorkbookTable', () => {
  it('leaves no cell empty: the status speaks for the value, figures are not available, texts do not apply', () => {
    expect(toWorkbookTable(table).rows).toEqual([
      ['E08000003', 'measured', 25.3501400560224, 181, { missing: 'not_applicable' }],
      ['E08000015', 'suppressed', { missing: 'suppressed' }, { missing: 'not_available' }, 'no parts'],
      [
        'E08000016',
        { missing: 'not_applicable' },
        { missing: 'not_available' },
        0,
        { missing: 'not_applicable' },
      ],
    ])
  })
})

describe('toWorkbook', () => {
  const made = { date: '2026-11-22', address: 'http://x/councils/E08000003' }
  const cover = (figures: 'live' | 'return' | 'published' | 'definitions') =>
    toWorkbook({ title: 'T', about: { whose: 'Wirral', figures }, tables: [table] }, made)

  it('marks what is shared under agreement, on the cover and in the notes', () => {
    expect(cover('live').about[0]).toEqual(['Marking', 'Shared under agreement, not for publication'])
    expect(cover('live').notes).toContain('Shared under agreement, not for publication.')
  })
  it.each(['return', 'published', 'definitions'] as const)('does not mark %s figures so', (figures) => {
    expect(JSON.stringify(cover(figures))).not.toContain('under agreement')
  })
  it('holds its day and its page', () => {
    expect(cover('published')).toMatchObject({ title: 'T', date: '2026-11-22' })
    expect(cover('published').about).toContainEqual(['Page', made.address])
  })
})

describe('columnName', () => {
  it.each([
    ['area_code', 'Area code'],
    ['lower95', 'Lower limit, 95%'],
    ['bands_d', 'Bands d'],
  ])('%s is %s', (id, name) => expect(columnName(id)).toBe(name))
})
