import { describe, expect, it } from 'vitest'
import { checkCredentials } from './check-credentials.ts'

describe('checkCredentials', () => {
  it('lets a whole pair pass', () => {
    expect(checkCredentials({ email: 'a@example.org', password: 'x' })).toEqual({})
  })
  it('names each field that is missing', () => {
    expect(Object.keys(checkCredentials({ email: ' ', password: '' }))).toEqual(['email', 'password'])
  })
  it('tells a wrong shape from an empty field', () => {
    expect(checkCredentials({ email: 'a', password: 'x' }).email).toMatch(/example/)
  })
})
