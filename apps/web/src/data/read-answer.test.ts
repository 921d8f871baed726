import { describe, expect, it } from 'vitest'
import { Fault, Refused } from './fault.ts'
import { readAnswer } from './read-answer.ts'

const errorOf = (body: unknown, status = 200) => {
  try {
    readAnswer(body, status)
  } catch (error) {
    return error
  }
  return null
}

describe('readAnswer', () => {
  it('hands out the data', () => {
    expect(readAnswer({ data: { me: null } }, 200)).toEqual({ me: null })
  })
  it('reads a refusal with its facts', () => {
    const error = errorOf({
      errors: [
        { message: 'x', extensions: { code: 'not_allowed', facts: [{ name: 'role', value: 'reader' }] } },
      ],
    })
    expect(error).toBeInstanceOf(Refused)
    expect((error as Refused).code).toBe('not_allowed')
    expect((error as Refused).facts).toEqual({ role: 'reader' })
  })
  it('reads a fault with its correlation id', () => {
    const error = errorOf({
      errors: [{ message: 'x', extensions: { code: 'INTERNAL', correlationId: 'abc' } }],
    })
    expect(error).toBeInstanceOf(Fault)
    expect((error as Fault).correlationId).toBe('abc')
  })
  it('takes 401 as signed out, and an empty answer as a fault', () => {
    expect((errorOf({ errors: [{ message: 'x' }] }, 401) as Refused).code).toBe('not_signed_in')
    expect(errorOf(null)).toBeInstanceOf(Fault)
  })
})
