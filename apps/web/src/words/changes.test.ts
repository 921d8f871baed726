import { describe, expect, it } from 'vitest'
import { changesLede } from './changes.ts'

const row = (test: string, favour = 'none') => ({ test, favour })

describe('changesLede', () => {
  it('counts signals by their way, and the rest', () => {
    const rows = [
      row('signal', 'better'),
      row('signal', 'worse'),
      row('signal'),
      row('noise'),
      row('not_tested'),
    ]
    expect(changesLede(rows, 'the quarter before')).toBe(
      'Against the quarter before, 3 of 5 changes are larger than chance: 1 for the better, 1 for the worse, 1 where no direction is good. 1 could be chance, 1 cannot be tested.',
    )
  })
  it('says that there is nothing to compare', () => {
    expect(changesLede([], 'the quarter before')).toBe('No figure can be set against the quarter before.')
  })
})
