import { period } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { checkDay, isInOrder, openableQuarters, timetableByRule } from './timetable.ts'

const quarter = period('FY2026-Q2')

describe('the timetable of a collection', () => {
  it('follows the rule: opens the day after, 45 days to check, 60 to sign off', () => {
    expect(timetableByRule(quarter)).toEqual({
      opensOn: '2026-10-01',
      checkOn: '2026-11-14',
      dueOn: '2026-11-29',
    })
    expect(timetableByRule(period('FY2023-Q4')).opensOn).toBe('2024-04-01')
  })

  it('gives a day for checking to a collection that was opened without one', () => {
    expect(checkDay('2026-10-01', '2026-11-29')).toBe('2026-11-14')
    expect(checkDay('2026-11-25', '2026-11-29')).toBe('2026-11-25')
  })

  it('keeps the three days in order, none before the period', () => {
    const days = { opensOn: '2026-09-01', checkOn: '2026-10-10', dueOn: '2026-10-10' }
    expect(isInOrder(days, quarter)).toBe(true)
    expect(isInOrder({ ...days, opensOn: '2026-06-30' }, quarter)).toBe(false)
    expect(isInOrder({ ...days, checkOn: '2026-10-11' }, quarter)).toBe(false)
    expect(isInOrder({ ...days, checkOn: '2026-08-31' }, quarter)).toBe(false)
  })

  it.each([
    ['2026-11-22', 'FY2026-Q3'],
    ['2027-03-31', 'FY2026-Q4'],
    ['2027-04-01', 'FY2027-Q1'],
    ['2026-12-31', 'FY2026-Q3'],
  ])('on %s may open %s and the four before', (today, first) => {
    const codes = openableQuarters(today).map(({ code }) => code)
    expect(codes).toHaveLength(5)
    expect(codes[0]).toBe(first)
    expect([...codes].sort().reverse()).toEqual(codes)
  })
})
