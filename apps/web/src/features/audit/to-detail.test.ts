import { describe, expect, it } from 'vitest'
import { toAction, toDetail } from './to-detail.ts'

describe('an audit entry in words', () => {
  it('turns JSON into pairs', () => {
    expect(toDetail('{"return_id":3,"reason":"late"}')).toBe('return id: 3; reason: late')
  })
  it('leaves other text alone', () => {
    expect(toDetail('signed in')).toBe('signed in')
    expect(toDetail('')).toBe('')
  })
  it('names an action', () => {
    expect(toAction('return.signed_off')).toBe('Return signed off')
  })
})
