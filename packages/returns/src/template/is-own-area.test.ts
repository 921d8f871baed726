import { describe, expect, it } from 'vitest'
import { aReadContext } from '../testing/a-context.ts'
import { isOwnArea } from './is-own-area.ts'

describe('isOwnArea', () => {
  it.each([
    ['X08000001', true],
    [' x08000001 ', true],
    ['Ashdale', true],
    ['ASHDALE', true],
    ['X08000002', false],
    ['Ashdale and Beck', false],
  ])('%j: %s', (text, own) => {
    expect(isOwnArea(text, aReadContext())).toBe(own)
  })
})
