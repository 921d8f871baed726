import { describe, expect, it } from 'vitest'
import type { ListedPeriod } from './return-periods.query.ts'
import { toReturnList, toTasks } from './to-return-list.ts'

type Of = NonNullable<ListedPeriod['return']>
const of = (over: Partial<Of>): Of => ({
  id: 1,
  period: 'FY2022-Q2',
  revision: 1,
  status: 'draft',
  held: 0,
  toMend: 0,
  figures: 10,
  missing: 0,
  updatedAt: '2022-10-10T09:00:00Z',
  updatedBy: 'Ann',
  releasedAt: null,
  signedBy: null,
  may: [],
  ...over,
})
const periods: ListedPeriod[] = [
  {
    period: 'FY2022-Q1',
    dueOn: '2022-08-14',
    return: of({ status: 'signed_off', signedBy: 'Bea', releasedAt: '2022-08-10T09:00:00Z' }),
  },
  { period: 'FY2022-Q3', dueOn: '2023-02-14', return: null },
  { period: 'FY2022-Q2', dueOn: '2022-11-14', return: of({ held: 3 }) },
]

describe('toReturnList', () => {
  const list = toReturnList(periods, '2022-12-01')
  it('puts the newest period first', () => {
    expect(list.map(({ period }) => period)).toEqual(['FY2022-Q3', 'FY2022-Q2', 'FY2022-Q1'])
  })
  it('calls late what is past its day and not handed on', () => {
    expect(list.map(({ late }) => late)).toEqual([false, true, false])
  })
  it('shows a period without a return as not started', () => {
    expect(list[0]?.status).toBe('not_started')
    expect(list[2]?.by).toBe('Bea')
  })
})

describe('toTasks', () => {
  it('tells what is due, held and to sign', () => {
    const list = toReturnList(
      [...periods, { period: 'FY2021-Q4', dueOn: null, return: of({ status: 'submitted' }) }],
      '2022-12-01',
    )
    const tasks = toTasks(list)
    expect(tasks.due.map(({ period }) => period)).toEqual(['FY2022-Q3', 'FY2022-Q2'])
    expect(tasks.toMend.map(({ period }) => period)).toEqual(['FY2022-Q2'])
    expect(tasks.toSign.map(({ period }) => period)).toEqual(['FY2021-Q4'])
  })
})
