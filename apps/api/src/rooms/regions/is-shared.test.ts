import { expect, it } from 'vitest'
import { isShared } from './is-shared.ts'

it('is every indicator, or those that are named', () => {
  expect(isShared({ indicators: null }, 'cla_rate')).toBe(true)
  expect(isShared({ indicators: ['cla_rate'] }, 'cla_rate')).toBe(true)
  expect(isShared({ indicators: ['cla_rate'] }, 'cpp_rate')).toBe(false)
  expect(isShared({ indicators: [] }, 'cla_rate')).toBe(false)
})
