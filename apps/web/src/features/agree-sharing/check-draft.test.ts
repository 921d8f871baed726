import { describe, expect, it } from 'vitest'
import { checkDraft, type Draft, toTerms } from './check-draft.ts'

const about = { what: 'agreement', today: '2026-11-22', invented: new Set(['8', '9']) } as const
const draft: Draft = {
  name: 'North',
  kind: 'alliance',
  shares: 'figures',
  scope: 'all',
  topics: ['a'],
  indicators: ['b'],
  startsOn: '2026-11-22',
  endsOn: '',
  purpose: ' To compare ',
  councils: ['1', '2'],
  reason: '',
}
const fields = (change: Partial<Draft>, what: 'agreement' | 'version' = 'agreement') =>
  checkDraft({ ...draft, ...change }, { ...about, what }).map(({ field }) => field)

describe('checkDraft', () => {
  it('lets a whole agreement pass, and one of invented councils alone', () => {
    expect(fields({})).toEqual([])
    expect(fields({ councils: ['8', '9'] })).toEqual([])
  })

  it.each([
    [{ name: ' ' }, 'name'],
    [{ kind: '' }, 'kind'],
    [{ shares: '' }, 'shares'],
    [{ scope: 'topics', topics: [] }, 'topics'],
    [{ scope: 'chosen', indicators: [] }, 'indicators'],
    [{ startsOn: '' }, 'starts-on'],
    [{ startsOn: '2026-11-21' }, 'starts-on'],
    [{ endsOn: '2026-11-21' }, 'ends-on'],
    [{ purpose: '' }, 'purpose'],
    [{ councils: ['1'] }, 'councils'],
    [{ councils: ['1', '9'] }, 'councils'],
  ] as const)('finds what is wrong in %o', (change, field) => {
    expect(fields(change)).toEqual([field])
  })

  it('asks a version for its reason and for no name or councils', () => {
    expect(fields({ name: '', kind: '', councils: [] }, 'version')).toEqual(['reason'])
    expect(fields({ name: '', kind: '', councils: [], reason: 'Wider' }, 'version')).toEqual([])
  })
})

describe('toTerms', () => {
  it('sends only the scope that was chosen', () => {
    expect(toTerms(draft)).toMatchObject({
      topics: null,
      indicators: null,
      endsOn: null,
      purpose: 'To compare',
    })
    expect(toTerms({ ...draft, scope: 'topics' })).toMatchObject({ topics: ['a'], indicators: null })
    expect(toTerms({ ...draft, scope: 'chosen', endsOn: '2027-01-01' })).toMatchObject({
      topics: null,
      indicators: ['b'],
      endsOn: '2027-01-01',
    })
  })
})
