import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Refused } from '../refusal/index.ts'
import { formatErrors } from './format-errors.ts'

const logged: unknown[] = []
const format = (...errors: GraphQLError[]) => {
  logged.length = 0
  const log = { error: (entry: unknown) => void logged.push(entry) }
  const { statusCode, response } = formatErrors({ errors }, { correlationId: 'abc', log: log as never })
  return { statusCode, errors: response.errors?.map(({ message, extensions }) => ({ message, extensions })) }
}
const thrown = (cause: Error) => new GraphQLError(cause.message, { path: ['here'], originalError: cause })

describe('formatErrors', () => {
  it('keeps a refusal’s code and facts, and logs nothing', () => {
    const { statusCode, errors } = format(thrown(new Refused('too_many_attempts', { minutes: 15 })))
    expect(statusCode).toBe(429)
    expect(errors).toMatchObject([
      { extensions: { code: 'too_many_attempts', facts: [{ name: 'minutes', value: '15' }] } },
    ])
    expect(logged).toEqual([])
  })
  it('says nothing of a fault but its id, and logs it once', () => {
    const { statusCode, errors } = format(thrown(new Error('the password is 1234')))
    expect(statusCode).toBe(500)
    expect(JSON.stringify(errors)).not.toContain('1234')
    expect(errors).toMatchObject([{ extensions: { code: 'fault', correlationId: 'abc' } }])
    expect(logged).toHaveLength(1)
  })
  it('calls what no table can hold a bad request', () => {
    const { statusCode } = format(thrown(Object.assign(new Error('0x00'), { code: '22021' })))
    expect(statusCode).toBe(400)
    expect(logged).toEqual([])
  })
  it('keeps the words of a question that the schema does not allow', () => {
    expect(format(new GraphQLError('Cannot query field "x"'))).toMatchObject({
      statusCode: 400,
      errors: [{ message: 'Cannot query field "x"' }],
    })
  })
})
