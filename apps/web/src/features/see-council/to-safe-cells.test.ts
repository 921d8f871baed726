import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import type { SafeAnswer } from './safe-aggregates.query.ts'
import {
  commonReason,
  figuresShown,
  safeColumns,
  safeLine,
  toSafeBook,
  toSafeCells,
} from './to-safe-cells.ts'

const answer: SafeAnswer = {
  ...{ area: 'E08000015', period: 'FY2026-Q1' },
  indicator: ['rereferrals_pct', 'rereferrals_pct', 'rereferrals_pct', 'cla_rate'],
  basis: ['in_period', 'in_period', 'in_period', 'snapshot'],
  group: ['neighbours', 'region', 'england', 'england'],
  by: ['pooled', 'pooled', 'mean', 'pooled'],
  amount: [null, 21.947, 20.25, null],
  decision: ['suppressed', 'merged', 'shown', 'suppressed'],
  rule: ['one_has_80_percent', 'differs_by_one_or_two', 'safe_aggregate', 'fewer_than_four_contributors'],
  counted: [4, 12, 90, 2],
  of: [10, 24, 153, 153],
  standsFrom: Array(4).fill('2026-08-03T09:00:00Z'),
}
const book = toSafeBook(answer)
const rereferrals = { indicator: shownIndicator('rereferrals_pct'), basis: 'in_period' }

describe('toSafeCells', () => {
  it('gives each group its aggregate with of how many, or the rule that hides it in plain words', () => {
    expect(toSafeCells(book, rereferrals)).toEqual([
      {
        ...{ group: 'neighbours', amount: null },
        ...{ text: 'not shown: one council makes up 80% or more of it', notes: ['4 of 10'] },
      },
      {
        ...{ group: 'region', amount: 21.947, text: '21.9' },
        notes: ['12 of 24', 'as on 3 August 2026'],
      },
      { group: 'england', amount: 20.25, text: '20.3', notes: ['90 of 153', 'their mean'] },
    ])
  })
  it('says of a figure without a decision why there is none', () => {
    const texts = (id: string, basis: string) =>
      toSafeCells(book, { indicator: shownIndicator(id), basis }).map(({ text }) => text)
    expect(texts('cla_number', 'snapshot')[0]).toBe('not compared: counts of councils of unlike size')
    expect(texts('cla_rate', 'snapshot')).toEqual([
      'none of these councils is counted in this figure',
      'none of these councils is counted in this figure',
      'not shown: fewer than four councils contribute',
    ])
  })
  it('keeps bases apart', () => {
    expect(toSafeCells(book, { ...rereferrals, basis: 'ytd_financial' })[1]?.amount).toBeNull()
  })
})

describe('commonReason', () => {
  const of = (id: string, basis: string) =>
    commonReason(toSafeCells(book, { indicator: shownIndicator(id), basis }))
  it('is said once only where no group is shown and all have the same', () => {
    expect(of('cla_number', 'snapshot')).toBe('not compared: counts of councils of unlike size')
    expect(of('cla_rate', 'snapshot')).toBeNull()
    expect(of('rereferrals_pct', 'in_period')).toBeNull()
  })
})

describe('figuresShown', () => {
  it('counts figures of which some group is shown, each once', () => {
    expect(figuresShown(book)).toBe(1)
    expect(figuresShown(toSafeBook(null))).toBe(0)
  })
})

describe('safeLine', () => {
  it('has an entry for each column, unrounded, with the rule', () => {
    const line = safeLine(book, rereferrals)
    expect(line).toHaveLength(safeColumns.length)
    expect(line.slice(0, 8)).toEqual([
      ...[null, 4, 10, 'one_has_80_percent'],
      ...[21.947, 12, 24, 'differs_by_one_or_two'],
    ])
    expect(safeLine(book, { indicator: shownIndicator('cla_number'), basis: 'snapshot' })[3]).toBe(
      'unlike_sized_counts',
    )
  })
})
