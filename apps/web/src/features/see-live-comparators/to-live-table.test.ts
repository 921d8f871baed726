import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { aLiveAnswer, aLiveFigure } from './testing/a-live-answer.ts'
import { toLiveTables } from './to-live-table.ts'

const rereferrals = shownIndicator('rereferrals_pct')
const nothing = { amount: null, period: null }

describe('toLiveTables', () => {
  it('says of how many and which quarter each comparator is', () => {
    const [table] = toLiveTables(aLiveAnswer(), rereferrals, nothing)
    expect(table?.rows[0]).toMatchObject({
      name: 'Neighbours',
      coverage: 'live, 7 of 10 neighbours, Quarter 2 2025/26',
      cells: [{ by: 'median', text: '21.9', look: 'figure' }],
      note: 'since 1 December 2025',
    })
  })
  it('keeps what is shared under agreement and safe aggregates in tables of their own', () => {
    const safe = aLiveFigure({
      source: 'aggregate',
      group: 'region',
      by: 'pooled',
      decision: 'shown',
      rule: 'safe_aggregate',
    })
    const tables = toLiveTables(aLiveAnswer({ figures: [aLiveFigure(), safe] }), rereferrals, nothing)
    expect(tables.map(({ source, rows }) => [source, rows.map(({ group }) => group)])).toEqual([
      ['agreement', ['neighbours']],
      ['aggregate', ['region']],
    ])
  })
  it('lets the published year stand in where too few neighbours share, and says so', () => {
    const few = aLiveFigure({ amount: null, reason: 'too_few_contributors', counted: 2 })
    const [table] = toLiveTables(aLiveAnswer({ figures: [few] }), rereferrals, {
      amount: 19.4,
      period: 'FY2024',
    })
    expect(table?.rows[0]?.cells[0]).toEqual({
      by: 'median',
      text: 'too few councils share this period; the published figure stands in: 19.4, year ending 31 March 2025',
      look: 'missing',
    })
  })
  it('names the rule that hides a safe aggregate, and the day of one that stands', () => {
    const hidden = aLiveFigure({
      source: 'aggregate',
      by: 'pooled',
      amount: null,
      decision: 'suppressed',
      rule: 'one_has_80_percent',
    })
    const merged = aLiveFigure({
      source: 'aggregate',
      group: 'region',
      by: 'pooled',
      decision: 'merged',
      rule: 'differs_by_one_or_two',
    })
    const [table] = toLiveTables(aLiveAnswer({ figures: [hidden, merged] }), rereferrals, nothing)
    expect(table?.rows[0]?.cells[0]?.text).toBe('not shown: one council makes up 80% or more of it')
    expect(table?.rows[1]?.note).toBe(
      'as it stood on 1 December 2025; newer returns wait, because it would differ by one or two councils from a figure already shown to you',
    )
  })
  it('names who is missing where that may be known, and counts the rest', () => {
    const covers = [
      {
        group: 'neighbours',
        of: 10,
        notShared: 2,
        missing: [{ area: 'X', name: 'Eastmere', because: 'not_held' }],
      },
    ]
    const [table] = toLiveTables(aLiveAnswer({ covers }), rereferrals, nothing)
    expect(table?.rows[0]?.note).toBe(
      'since 1 December 2025. No figure from Eastmere (nothing returned); 2 share nothing of this figure with you',
    )
  })
  it('has no table where there is no live comparator', () => {
    expect(toLiveTables(aLiveAnswer({ figures: [] }), rereferrals, nothing)).toEqual([])
  })
})
