import { describe, expect, it } from 'vitest'
import { aProfile } from './testing/a-profile.ts'
import { toCouncilCsv } from './to-council-csv.ts'
import { byTopic, mainPublishedPeriod, toCouncilRows } from './to-council-rows.ts'

const profile = aProfile()
const rows = toCouncilRows(profile)
const find = (id: string) => rows.find(({ indicator }) => indicator.id === id)

describe('toCouncilRows', () => {
  it('rounds on screen and keeps the figure whole', () => {
    expect(find('rereferrals_pct')).toMatchObject({
      latest: '25.4',
      parts: '181 / 714',
      kind: '%, in quarter',
    })
    expect(find('rereferrals_pct')?.raw.amount).toBe(25.350140056)
  })
  it('shows an indicator that the catalogue does not hold, last and by its id', () => {
    expect(rows[rows.length - 1]?.indicator.name).toBe('vacancy of nothing')
    expect(byTopic(rows).map(({ topic }) => topic)).toEqual([
      'Contacts and referrals',
      'Not in the catalogue',
    ])
  })
  it('leaves a missing figure missing, with its reason', () => {
    expect(find('vacancy_of_nothing')).toMatchObject({ latest: null, status: 'suppressed', parts: null })
  })
  it('takes the head’s year from what is compared only', () => {
    expect(mainPublishedPeriod(rows)).toBe('FY2021')
  })
  it('calls a short column a fault, never a blank', () => {
    const { columns } = profile
    expect(() => toCouncilRows({ ...profile, columns: { ...columns, rank: [104] } })).toThrow(
      /rank ends before row 1/,
    )
  })
})

describe('toCouncilCsv', () => {
  const [head = [], ...lines] = toCouncilCsv(profile, rows, 'published')
  const cell = (line: number, name: string) => lines[line]?.[head.indexOf(name as never)]
  it('has as many cells in each row as in its head', () => {
    for (const line of lines) expect(line).toHaveLength(head.length)
  })
  it('carries unrounded values, what was printed, and the status of what is missing', () => {
    expect([cell(0, 'value'), cell(0, 'printed'), cell(0, 'status')]).toEqual([
      25.350140056,
      '25.4',
      'measured',
    ])
    expect([cell(1, 'value'), cell(1, 'status')]).toEqual([null, 'suppressed'])
  })
  it('leaves live figures of others out unless they are asked for', () => {
    expect(head).not.toContain('live_neighbour_median')
    const [wide = [], first = []] = toCouncilCsv(profile, rows, 'with live')
    expect(first[wide.indexOf('live_neighbour_median' as never)]).toBe(20)
  })
})
