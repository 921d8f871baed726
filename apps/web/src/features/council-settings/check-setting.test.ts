import { describe, expect, it } from 'vitest'
import { checkNaming, checkTarget, readNumber } from './check-setting.ts'

const fields = (problems: readonly { readonly field: string }[]) => problems.map(({ field }) => field)
const naming = { from: '2025-04-01', polarity: '', rangeFrom: '', rangeTo: '' }
const target = { kind: 'minimum', low: '85', high: '', tolerance: '' }

describe('readNumber', () => {
  it('tells nothing from no number', () => {
    expect([
      readNumber(' '),
      readNumber('12.5'),
      readNumber('80%'),
      readNumber('−3'),
      readNumber('about 3'),
    ]).toEqual([null, 12.5, 80, -3, undefined])
  })
})

describe('checkNaming', () => {
  it('takes a date alone', () => {
    expect(checkNaming(naming)).toEqual([])
  })
  it.each(['', '1/4/2025', '2025-02-30', 'tomorrow'])('refuses the date %j', (from) => {
    expect(fields(checkNaming({ ...naming, from }))).toEqual(['from'])
  })
  it('asks for both ends of a range, in order', () => {
    const range = { ...naming, polarity: 'range' }
    expect(fields(checkNaming(range))).toEqual(['range-from', 'range-to'])
    expect(fields(checkNaming({ ...range, rangeFrom: '60', rangeTo: '40' }))).toEqual(['range-from'])
    expect(checkNaming({ ...range, rangeFrom: '40', rangeTo: '60' })).toEqual([])
  })
})

describe('checkTarget', () => {
  it('asks each kind for what it needs', () => {
    expect(checkTarget(target)).toEqual([])
    expect(fields(checkTarget({ ...target, low: '' }))).toEqual(['low'])
    expect(fields(checkTarget({ ...target, kind: 'maximum' }))).toEqual(['high'])
    expect(fields(checkTarget({ ...target, kind: 'range', high: '80' }))).toEqual(['low'])
    expect(checkTarget({ ...target, kind: 'relative', low: '' })).toEqual([])
    expect(checkTarget({ ...target, kind: 'none', low: '' })).toEqual([])
  })
  it('refuses a tolerance that is none', () => {
    expect(fields(checkTarget({ ...target, tolerance: '-1' }))).toEqual(['tolerance'])
    expect(fields(checkTarget({ ...target, tolerance: 'little' }))).toEqual(['tolerance'])
  })
})
