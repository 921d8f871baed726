import { describe, expect, it } from 'vitest'
import { checkPerson, type PersonDraft, toRole } from './check-person.ts'

const draft: PersonDraft = { email: 'a@example.org', name: 'A', role: 'analyst', council: '3', agreement: '' }
const fields = (change: Partial<PersonDraft>) =>
  checkPerson({ ...draft, ...change }).map(({ field }) => field)

describe('a new person', () => {
  it('is whole with an address, a name and a role somewhere', () => {
    expect(fields({})).toEqual([])
    expect(fields({ role: 'regional_lead', council: '', agreement: '1' })).toEqual([])
    expect(fields({ role: 'administrator', council: '' })).toEqual([])
  })
  it.each([
    [{ email: 'a' }, ['email']],
    [{ name: ' ' }, ['name']],
    [{ council: '' }, ['council']],
    [{ role: 'regional_lead' }, ['agreement']],
    [{ email: '', name: '', council: '' }, ['email', 'name', 'council']],
  ] as const)('%o misses %o', (change, missing) => {
    expect(fields(change)).toEqual(missing)
  })
  it('is sent with what the role is for, and nothing else', () => {
    expect(toRole({ role: 'analyst', council: '3', agreement: '1' })).toEqual({
      role: 'analyst',
      council: 3,
      agreement: null,
    })
    expect(toRole({ role: 'administrator', council: '3', agreement: '1' })).toEqual({
      role: 'administrator',
      council: null,
      agreement: null,
    })
  })
})
