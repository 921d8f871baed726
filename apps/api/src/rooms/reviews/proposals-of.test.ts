import { expect, test } from 'vitest'
import { periodsOf, proposalsFor } from './proposals-of.ts'
import { aReadCell } from './testing/a-read-cell.ts'
import { toDraftCell } from './to-draft-cell.ts'

const toDate = { id: 'icpc_15d_pct', basis: 'ytd_financial', by: 'label', confidence: 1 } as const
const september = aReadCell({
  period: '2023-09',
  indicator: toDate,
  value: '73.1',
  verbatim: '76 / 104 | 73.1',
})

test('a year that was still running is not offered: it is the year so far', () => {
  const year = { indicator: toDate, value: '73.1' } as const
  const cells = [
    september,
    aReadCell({ ...year, period: 'FY2023' }),
    aReadCell({ ...year, period: 'FY2022' }),
  ]
  expect(periodsOf(cells).map(({ period }) => period)).toEqual(['FY2023-Q2', '2023-09', 'FY2022'])
})

test('a year counted to its end is the whole year', () => {
  const cells = [september, aReadCell({ indicator: toDate, period: 'FY2022' })]
  expect(proposalsFor(cells, 'FY2022').map(({ basis }) => basis)).toEqual(['in_period'])
  expect(proposalsFor(cells, '2023-09').map(({ basis }) => basis)).toEqual(['ytd_financial'])
})

test('of two figures for one place the fuller is offered, and one that differs stays beside it', () => {
  const bare = { numerator: '', denominator: '' }
  const full = aReadCell()
  expect(proposalsFor([aReadCell(bare), full], 'FY2020')).toMatchObject([{ numerator: 112, rivals: [] }])
  const [offer] = proposalsFor([full, aReadCell({ ...bare, value: '90.1', verbatim: '90.1' })], 'FY2020')
  expect(offer?.rivals.map(({ value }) => value)).toEqual([{ kind: 'measured', amount: 90.1 }])
  if (!offer) throw new Error('an offer')
  const cell = toDraftCell(offer, 'report.txt')
  expect(cell).toMatchObject({
    value: { text: '89.5', address: '24' },
    numerator: { text: '112' },
    status: '',
  })
  expect(cell.rivals).toMatchObject([{ row: 24, value: { text: '90.1' } }])
})

test('what waits is not offered', () => {
  const cell = aReadCell({ doubts: [{ code: 'shifted-row', grade: 'held', seen: '' }] })
  expect(proposalsFor([cell], 'FY2020')).toEqual([])
  expect(periodsOf([cell])).toEqual([])
})
