import { describe, expect, it } from 'vitest'
import { doubtful } from './doubtful.ts'

describe('doubtful', () => {
  it.each(['5 children from one family', 'Two siblings moved', 'one young person turned 18'])(
    'sees a small count in “%s”',
    (text) => {
      expect(doubtful(text)).toBe('small_count')
    },
  )
  it.each(['Raised by Mrs Example', 'as Cllr Smith asked'])('sees a name in “%s”', (text) => {
    expect(doubtful(text)).toBe('name')
  })
  it.each(['15 children', 'staff vacancies rose', 'up by 5 points'])('lets “%s” pass', (text) => {
    expect(doubtful(text)).toBeNull()
  })
})
