import { describe, expect, it } from 'vitest'
import type { ReturnData } from '../open-return/return.query.ts'
import { filterRows, toGridRows } from './grid-rows.ts'

type Cell = ReturnData['cells'][number]
const cell = (over: Partial<Cell>): Cell => ({
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  status: 'measured',
  amount: 25.35,
  printed: '25.4',
  numerator: 181,
  denominator: 714,
  derived: false,
  held: false,
  note: null,
  explanation: null,
  cell: 'Return!E7',
  version: 2,
  changedBy: null,
  changedAt: null,
  lastQuarter: 25,
  rivals: [],
  ...over,
})
const find = (rows: ReturnType<typeof toGridRows>, id: string) =>
  rows.filter(({ indicator }) => indicator.id === id)

describe('toGridRows', () => {
  const rows = toGridRows([cell({})], 'FY2022-Q2')
  it('keeps what was printed and its parts', () => {
    expect(find(rows, 'rereferrals_pct')[0]?.text).toMatchObject({
      value: '25.4',
      numerator: '181',
      denominator: '714',
      status: '',
    })
  })
  it('offers the template’s rows that the draft does not hold', () => {
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter(({ version }) => version > 0)).toHaveLength(1)
  })
  it('keeps every topic and every indicator together, whichever basis is reported', () => {
    const cells = [
      cell({}),
      cell({ basis: 'ytd_financial' }),
      cell({ indicator: 'cla_number', basis: 'ytd_financial' }),
    ]
    const runs = toGridRows(cells, 'FY2022-Q2').map(({ topic }) => topic)
    expect(runs.filter((topic, at) => topic !== runs[at - 1])).toHaveLength(new Set(runs).size)
    const both = toGridRows(cells, 'FY2022-Q2').map(({ key }) => key)
    expect(both.indexOf('rereferrals_pct.ytd_financial')).toBe(both.indexOf('rereferrals_pct.in_period') + 1)
  })
  it('does not offer a second basis of an indicator that is reported', () => {
    expect(find(toGridRows([cell({ basis: 'ytd_financial' })], 'FY2022-Q2'), 'rereferrals_pct')).toHaveLength(
      1,
    )
  })
  it('shows a derived figure apart and leaves the cell for a printed one', () => {
    const [row] = find(toGridRows([cell({ printed: null, derived: true })], 'FY2022-Q2'), 'rereferrals_pct')
    expect(row?.text.value).toBe('')
    expect(row?.derived).not.toBeNull()
  })
  it('shows why a figure is missing', () => {
    const [row] = find(
      toGridRows([cell({ status: 'suppressed', amount: null, printed: 'c' })], 'FY2022-Q2'),
      'rereferrals_pct',
    )
    expect(row?.text.status).toBe('suppressed')
  })
})

describe('filterRows', () => {
  const rows = toGridRows([cell({ held: true })], 'FY2022-Q2')
  it('narrows, but keeps rows with unsaved edits', () => {
    expect(filterRows(rows, 'held', () => false)).toHaveLength(1)
    expect(filterRows(rows, 'filled', () => false)).toHaveLength(1)
    expect(filterRows(rows, 'missing', () => false)).toHaveLength(rows.length - 1)
    const last = rows[rows.length - 1]?.key
    expect(filterRows(rows, 'held', (key) => key === last)).toHaveLength(2)
  })
})
