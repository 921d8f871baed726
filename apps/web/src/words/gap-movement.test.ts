import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../data/catalogue.ts'
import { farOffSentence, movementSentence, revisionSentence, signalSentence } from './gap-movement.ts'

const late = shownIndicator('cf_assess_45d_pct')
const rate = shownIndicator('cla_rate')
const told = {
  amount: 76,
  every: 'quarter',
  change: -7,
  changeTest: 'signal',
  trend: 'cannot_be_calculated',
  trendReason: 'fewer_than_five',
  signal: null,
  signalSide: null,
  trialLimits: false,
}

describe('movementSentence', () => {
  it('tells a trend, and for whom it is good', () => {
    expect(movementSentence({ ...told, trend: 'decreasing' }, late)).toBe(
      'Falling over the last five quarters by more than chance, for the worse.',
    )
    expect(movementSentence({ ...told, trend: 'increasing', every: 'financial_year' }, late)).toBe(
      'Rising over the last five years by more than chance, for the better.',
    )
    expect(movementSentence({ ...told, trend: 'increasing' }, rate)).toBe(
      'Rising over the last five quarters by more than chance.',
    )
  })
  it('falls back on the last change and its test', () => {
    expect(movementSentence(told, late)).toBe(
      'It was 83.0% the quarter before: a change larger than chance, for the worse.',
    )
    expect(movementSentence({ ...told, changeTest: 'noise' }, late)).toBe(
      'It was 83.0% the quarter before: a change that could be chance.',
    )
    expect(movementSentence({ ...told, changeTest: 'not_tested' }, late)).toBe(
      'It was 83.0% the quarter before; the change is not tested.',
    )
    expect(movementSentence({ ...told, change: 0 }, late)).toBe('It was 76.0% the quarter before, the same.')
    expect(movementSentence({ ...told, change: null }, late)).toBe(
      'There is no figure of the quarter before.',
    )
  })
  it('says that nothing has changed before it says what the last change was', () => {
    expect(movementSentence({ ...told, trend: 'no_significant_change', changeTest: 'noise' }, late)).toBe(
      'No change larger than chance over the last five quarters. It was 83.0% the quarter before: a change that could be chance.',
    )
  })
})

describe('signalSentence', () => {
  it.each([
    ['outside_limits', 'high', 'Signal: the last figure lies above its control limits.'],
    ['shift_of_7', 'low', 'Signal: the last seven figures all lie below the mean.'],
    ['trend_of_7', 'high', 'Signal: seven figures in a row rise.'],
    ['two_of_three', 'low', 'Signal: two of the last three figures lie far below the mean.'],
  ])('%s, %s', (signal, signalSide, sentence) => {
    expect(signalSentence({ ...told, signal, signalSide }, 'full')).toBe(sentence)
  })
  it('owns up to trial limits, and says nothing where there is nothing', () => {
    const outside = { ...told, signal: 'outside_limits', signalSide: 'high', trialLimits: true }
    expect(signalSentence(outside, 'full')).toContain('(trial limits: fewer than twelve points)')
    expect(signalSentence(outside, 'plain')).toBe('The last figure is unusual for this council.')
    expect(signalSentence({ ...told, signal: 'none' }, 'full')).toBe('')
    expect(signalSentence(told, 'full')).toBe('')
  })
})

describe('revisionSentence', () => {
  it('tells a revision that reverses a gap', () => {
    expect(revisionSentence({ revised: 'reversed', revisedFrom: 83 }, late, 2)).toBe(
      'Revision 2 turned the gap round: the figure was 83.0% before it.',
    )
  })
  it('is silent where no revision moved it', () => {
    expect(revisionSentence({ revised: null, revisedFrom: null }, late, 1)).toBe('')
    expect(revisionSentence({ revised: 'unchanged', revisedFrom: 83 }, late, 2)).toBe('')
  })
})

it('names the one that stands far off', () => {
  expect(farOffSentence({ farOffAmount: 41 }, 'Sefton', late)).toBe(
    'Sefton stands far from the rest, at 41.0%; the order of this list is not swayed by it.',
  )
  expect(farOffSentence({ farOffAmount: null }, 'Sefton', late)).toBe('')
})
