import { describe, expect, it } from 'vitest'
import { csrfToken } from './csrf.ts'

describe('csrfToken', () => {
  it('finds the token among other cookies', () => {
    expect(csrfToken('a=1; outturn-csrf=x%3D1; b=2')).toBe('x=1')
  })
  it('knows the name that a secure connection uses', () => {
    expect(csrfToken('__Host-outturn-csrf=abc')).toBe('abc')
  })
  it('is empty before a first visit', () => {
    expect(csrfToken('')).toBe('')
  })
})
