import { describe, expect, it, test } from 'vitest'
import type { Cell } from './to-cells.ts'
import { asRead, typedAnswer, typedProblem, typedRowsAnswer } from './to-typed.ts'

describe('typed figures', () => {
  it('are a value, both parts, or all three', () => {
    const none = { value: '', numerator: '', denominator: '' }
    expect(typedProblem(none)).toBe('no-figure')
    expect(typedProblem({ ...none, value: 'about 5' })).toBe('no-figure')
    expect(typedProblem({ ...none, numerator: '5' })).toBe('one-part')
    expect(typedProblem({ ...none, numerator: '5', denominator: '10' })).toBeNull()
    expect(typedProblem({ ...none, value: '1,250.5' })).toBeNull()
  })

  it('are sent as plain decimals', () => {
    expect(JSON.parse(typedAnswer({ value: '88.9 %', numerator: '1,112', denominator: '1,251' }))).toEqual({
      do: 'correct',
      value: '88.9',
      numerator: '1112',
      denominator: '1251',
    })
  })
})

test('the rows of a question are filled with what was read and sent by the key of each figure', () => {
  const cell = {
    key: '24 3 outturn',
    value: '9',
    numerator: '',
    denominator: '',
  } as Cell
  const rows = asRead([cell])
  expect(
    JSON.parse(
      typedRowsAnswer({ ...rows, 'Sheet!B7 1 target': { value: ' 1,250 ', numerator: '', denominator: '' } }),
    ),
  ).toEqual({
    do: 'correct-each',
    figures: {
      '24 3 outturn': { value: '9', numerator: '', denominator: '' },
      'Sheet!B7 1 target': { value: '1250', numerator: '', denominator: '' },
    },
  })
})
