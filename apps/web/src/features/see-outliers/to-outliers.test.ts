import { describe, expect, it } from 'vitest'
import { aCouncilNamed, anOutlier } from './testing/an-outlier.ts'
import { toOutlierCsv } from './to-outlier-csv.ts'
import { toCouncilOutliers, toOutlierList } from './to-outliers.ts'

const birch = aCouncilNamed('Birch', 2)
const rows = [
  anOutlier({ state: 'accepted' }),
  anOutlier({ indicator: 'cla_rate', end: 'highest' }),
  anOutlier({ council: birch, end: 'best', state: 'explained' }),
  anOutlier({ council: birch, indicator: 'cf_assess_45d_pct' }),
]
const shown = (view: Parameters<typeof toOutlierList>[1]) =>
  toOutlierList(rows, view).map(({ council, indicator }) => `${council.name} ${indicator}`)

describe('toCouncilOutliers', () => {
  it('counts each council’s outliers by where they stand', () => {
    expect(toCouncilOutliers(rows).map(({ name, counts, total }) => [name, counts, total])).toEqual([
      ['Alder', { waiting: 1, sent_back: 0, explained: 0, accepted: 1 }, 2],
      ['Birch', { waiting: 1, sent_back: 0, explained: 1, accepted: 0 }, 2],
    ])
  })
})

describe('toOutlierList', () => {
  it('puts those that wait first, worst before highest, accepted last', () => {
    expect(shown({})).toEqual([
      'Birch cf_assess_45d_pct',
      'Alder cla_rate',
      'Birch rereferrals_pct',
      'Alder rereferrals_pct',
    ])
  })
  it('narrows to a council, a topic, an end and a state', () => {
    expect(shown({ council: 'X08000002' })).toHaveLength(2)
    expect(shown({ topic: 'assessment' })).toEqual(['Birch cf_assess_45d_pct'])
    expect(shown({ end: 'best' })).toEqual(['Birch rereferrals_pct'])
    expect(shown({ state: 'open' })).not.toContain('Alder rereferrals_pct')
    expect(shown({ state: 'accepted' })).toEqual(['Alder rereferrals_pct'])
  })
})

describe('toOutlierCsv', () => {
  it('takes along every outlier unrounded, with its last word', () => {
    const event = {
      what: 'explained',
      text: 'Staff left.',
      at: '2026-08-01T09:00:00Z',
      by: 'Alder',
      amount: 31.25,
    }
    const [head = [], line = []] = toOutlierCsv(
      {
        agreement: 1,
        name: 'A',
        demonstration: true,
        period: 'FY2026-Q1',
        periods: [],
        fewest: 5,
        tooFew: [],
        reminders: [],
        rows: [],
      },
      [anOutlier({ state: 'explained', events: [event] })],
    )
    expect(line).toHaveLength(head.length)
    expect(line[head.indexOf('value')]).toBe(31.25)
    expect(line[head.indexOf('last_word')]).toBe('Staff left.')
    expect(line[head.indexOf('state')]).toBe('explained')
  })
})
