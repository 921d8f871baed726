import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../tests/support/database/index.ts'
import { addPerson, type NewPerson } from './add-person.ts'
import { checkPassword } from './password.ts'

const { ownerUrl } = await aDatabase('migrated')
const owner = new pg.Client({ connectionString: ownerUrl })
beforeAll(async () => {
  await owner.connect()
  await owner.query(`insert into reference.dataset values ('t', 't', 't', 't', 't')`)
  await owner.query(
    `insert into reference.area (area_code, kind, name, status, dataset_id) values ('E08000015', 'council', 'Wirral', 'current', 't')`,
  )
})
afterAll(() => owner.end())

const ann: NewPerson = {
  email: 'Ann@example.org',
  name: 'Ann',
  role: 'analyst',
  council: 'E08000015',
  agreement: null,
}

describe('addPerson', () => {
  it('adds a person with a password of their own, and their council', async () => {
    const password = await addPerson(owner, ann)
    const { rows } = await owner.query<{ password_hash: string; role: string; name: string }>(
      `select p.password_hash, m.role, c.name from access.person p join access.membership m on m.person_id = p.id
       join outturn.council c on c.id = m.council_id where p.email = 'ann@example.org'`,
    )
    expect(rows).toMatchObject([{ role: 'analyst', name: 'Wirral' }])
    expect(await checkPassword(password ?? '', rows[0]?.password_hash ?? null)).toBe(true)
  })

  it('adds another hat and leaves the password alone', async () => {
    expect(await addPerson(owner, { ...ann, role: 'approver' })).toBeNull()
    expect(await addPerson(owner, { ...ann, role: 'approver' })).toBeNull()
    const { rows } = await owner.query('select role from access.membership order by id')
    expect(rows).toEqual([{ role: 'analyst' }, { role: 'approver' }])
  })

  it.each([
    [{ email: 'nobody' }, /e-mail/],
    [{ role: 'king' }, /role is one of/],
    [{ council: null }, /area code/],
    [{ role: 'administrator' }, /no council/],
    [{ role: 'regional_lead', council: null }, /agreement/],
    [{ name: ' ' }, /name/],
    [{ council: 'E09999999' }, /check constraint/],
  ])('refuses %o and adds nothing', async (change, words) => {
    await expect(addPerson(owner, { ...ann, email: 'new@example.org', ...change })).rejects.toThrow(words)
    const { rows } = await owner.query(`select 1 from access.person where email = 'new@example.org'`)
    expect(rows).toEqual([])
  })
})
