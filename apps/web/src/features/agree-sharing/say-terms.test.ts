import { describe, expect, it } from 'vitest'
import { consequences, sayScope, sayShares, sayTerm } from '../../words/agreement-terms.ts'
import { namesOfScope } from './names-of-scope.ts'

const terms = { shares: 'figures', topics: null, indicators: null, startsOn: '2026-01-01', endsOn: null }

describe('terms in words', () => {
  it('says what is shared and how long', () => {
    expect(sayShares('figures')).toBe('signed-off figures')
    expect(sayShares('aggregates')).toBe('averages only')
    expect(sayTerm(terms)).toBe('from 1 January 2026, without an end')
    expect(sayTerm({ ...terms, endsOn: '2027-03-31' })).toBe('1 January 2026 to 31 March 2027')
  })

  it('says over which indicators', () => {
    expect(sayScope(terms)).toBe('every indicator')
    expect(sayScope({ topics: null, indicators: ['rereferrals_pct'] })).toBe('one chosen indicator')
    expect(sayScope({ topics: null, indicators: ['a', 'b'] })).toBe('2 indicators, chosen one by one')
    expect(sayScope({ topics: ['x', 'y', 'z'], indicators: ['a', 'b'] })).toBe('2 indicators of x, y and z')
    expect(namesOfScope(null)).toEqual([])
    expect(namesOfScope(['rereferrals_pct'])[0]).toMatch(/^Re-referrals/)
  })

  it('says other consequences where only averages are shared', () => {
    expect(consequences(terms, 3).accept[0]).toMatch(
      /see your council’s signed-off figures of every indicator/,
    )
    expect(consequences({ ...terms, shares: 'aggregates' }, 3).accept[0]).toMatch(/No council sees another’s/)
    expect(consequences(terms, 1).decline[0]).toMatch(/nothing of the other council\.$/)
  })
})
