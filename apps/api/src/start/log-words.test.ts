import { describe, expect, it } from 'vitest'
import { faultWords, requestWords } from './log-words.ts'

describe('the log', () => {
  it('keeps no parameter of an address', () => {
    expect(requestWords({ method: 'GET', url: '/x?email=a@b.c', id: '1' }).url).toBe('/x')
  })
  it('keeps a fault’s code and place, and not the row that failed', () => {
    const fault = Object.assign(new Error('violates check'), {
      code: '23514',
      table: 't',
      detail: 'Failing row (secret)',
    })
    expect(faultWords(fault)).toMatchObject({ message: 'violates check', code: '23514', table: 't' })
    expect(JSON.stringify(faultWords(fault))).not.toContain('secret')
  })
  it('takes anything that was thrown', () => {
    expect(faultWords('x').message).toBe('not an error')
  })
})
