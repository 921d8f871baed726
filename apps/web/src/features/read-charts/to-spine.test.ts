import { describe, expect, it } from 'vitest'
import { aCouncilRow } from '../see-council/testing/a-council-row.ts'
import { spinePeriods, toSpine, toSpineCsv, toSpineGroups } from './to-spine.ts'

const spreads = {
  indicator: ['rereferrals_pct'],
  basis: ['in_period'],
  period: ['FY2021'],
  counted: [151],
  mean: [20],
  min: [10],
  q1: [15],
  q2: [19],
  q3: [22],
  max: [25],
}
const published = {
  publishedPeriod: 'FY2021',
  publishedRefusal: null,
  amountKind: 'return',
  publishedOwn: 25,
  neighbourMedian: 15,
} as const

describe('toSpine', () => {
  it('places the published year, and this period where it may be compared', () => {
    const rows = [aCouncilRow('rereferrals_pct', { ...published, amount: 18 })]
    const view = toSpine(rows, spreads)
    expect(spinePeriods(rows)).toEqual(['FY2021'])
    expect(toSpineGroups(view)).toEqual([
      {
        topic: 'Topic',
        rows: [
          expect.objectContaining({
            text: '25.0%',
            local: 0.25,
            judgement: 'worse',
            median: 0.75,
            newest: 0.6,
          }),
        ],
      },
    ])
  })
  it('leaves out this period where it is refused, and takes a published amount as it is', () => {
    const refused = { ...published, publishedRefusal: 'year_to_date_against_full_year', amount: 18 }
    const [one] = toSpine([aCouncilRow('rereferrals_pct', refused)], spreads).rows
    expect(one).toMatchObject({ placed: 25, newest: null })
    const itself = { ...published, amountKind: 'published', amount: 12, publishedOwn: null }
    const [two] = toSpine([aCouncilRow('rereferrals_pct', itself)], spreads).rows
    expect(two).toMatchObject({ placed: 12, newest: null, row: { band: 'A' } })
  })
  it('draws an indicator once: in the basis that may be compared', () => {
    const rows = [
      aCouncilRow('rereferrals_pct', { ...published, publishedRefusal: 'different_basis' }, 'ytd_financial'),
      aCouncilRow('rereferrals_pct', published),
    ]
    expect(toSpine(rows, spreads).rows.map(({ of }) => of.basis)).toEqual(['in_period'])
  })
  it('says what is not drawn and why, in the table and the file', () => {
    const view = toSpine(
      [
        aCouncilRow('rereferrals_pct', { ...published, publishedOwn: null }),
        aCouncilRow('cla_number', published),
        aCouncilRow('cpp_rate', published),
        aCouncilRow('icpc_15d_pct', { publishedPeriod: null }),
      ],
      spreads,
    )
    expect(view.facts).toMatchObject({ drawn: 0, notDrawn: 3 })
    const [head = [], ...rows] = toSpineCsv(view)
    expect(rows.map((row) => row[head.indexOf('not_drawn_because')])).toEqual([
      'figure_missing',
      'unlike_sized_counts',
      'not_published',
    ])
  })
})
