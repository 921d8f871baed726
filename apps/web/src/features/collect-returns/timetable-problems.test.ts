import { describe, expect, it } from 'vitest'
import { timetableProblems } from './timetable-problems.ts'

const days = { opensOn: '2026-10-01', checkOn: '2026-11-14', dueOn: '2026-11-29' }
const of = (over: Partial<typeof days>) => timetableProblems({ ...days, ...over }).map(({ field }) => field)

describe('timetableProblems', () => {
  it('are none where the days follow one another, or are the same', () => {
    expect(of({})).toEqual([])
    expect(of({ checkOn: days.dueOn })).toEqual([])
  })
  it('name the day that is missing or comes too soon', () => {
    expect(of({ opensOn: '', dueOn: '' })).toEqual(['opensOn', 'dueOn'])
    expect(of({ checkOn: '2026-09-30' })).toEqual(['checkOn'])
    expect(of({ dueOn: '2026-11-13' })).toEqual(['dueOn'])
  })
})
