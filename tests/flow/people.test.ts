import {
  AddPerson,
  EndRole,
  GiveRole,
  MakePasswordLink,
  Me,
  People,
  SetCouncilActive,
  TakeCouncilIn,
} from '@outturn/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { Visitor, visitorFor } from './support/visitor.ts'

let url = ''
let administrator: Visitor
let wirral = 0

beforeAll(async () => {
  url = (await startServer({ content: 'seeded' })).url
  administrator = await visitorFor(url, 'administrator@example.org')
  const { data } = await administrator.ask<{ councils: { id: number; name: string }[] }, object>(
    '{ councils { id name } }',
  )
  wirral = data?.councils.find(({ name }) => name === 'Wirral')?.id ?? 0
})

const email = 'nesta.farrowby@example.org'
const first = 'seven grey otters'
const second = 'eight brown badgers'
const put = (visitor: Visitor, path: string, body: object) =>
  visitor.send(path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code
const codes = (answer: { errors: readonly { extensions?: { code?: string } }[] }) =>
  answer.errors.map(({ extensions }) => extensions?.code)
const person = async () => {
  const found = (await administrator.get(People, {})).people.find((one) => one.email === email)
  if (!found) throw new Error('There is no such person')
  return found
}
/** Which statuses a visitor gets when asking for their own data: signed in, or not. */
const isIn = async (visitor: Visitor): Promise<boolean> => (await visitor.get(Me, {})).me !== null

// In order: each step follows from the one before it.
describe('a person added by page', () => {
  let link = ''

  it('is added once, with a link that nobody can sign in without', async () => {
    const asked = {
      email: ` ${email.toUpperCase()} `,
      name: 'Nesta Farrowby',
      role: 'analyst' as const,
      council: wirral,
      agreement: null,
    }
    const added = (await administrator.get(AddPerson, asked)).addPerson
    link = added.link ?? ''
    expect(link.length).toBeGreaterThan(40)
    expect(codes(await administrator.ask(AddPerson, asked))).toEqual(['membership_known'])
    expect((await new Visitor(url).signIn(email, link)).status).toBe(401)
    expect((await person()).roles).toMatchObject([
      { role: 'analyst', council: { name: 'Wirral' }, endedAt: null },
    ])
  })

  it('sets a password by the link, once, and signs in with it', async () => {
    const nobody = new Visitor(url)
    expect(await codeOf(await put(nobody, '/password', { token: link, wanted: 'short' }))).toBe(
      'password_too_weak',
    )
    expect((await put(nobody, '/password', { token: link, wanted: first })).status).toBe(204)
    expect(await codeOf(await put(nobody, '/password', { token: link, wanted: second }))).toBe('link_over')
    expect((await nobody.signIn(email, first)).status).toBe(201)
  })

  it('changes the password with the present one; other sessions end and this one stays', async () => {
    const here = await signedIn(first)
    const there = await signedIn(first)
    expect(await codeOf(await put(here, '/session/password', { current: second, wanted: second }))).toBe(
      'wrong_password',
    )
    expect(await codeOf(await put(here, '/session/password', { current: first, wanted: first }))).toBe(
      'password_too_weak',
    )
    expect(
      await codeOf(
        await put(here, '/session/password', { current: first, wanted: 'nesta nesta nesta farrow' }),
      ),
    ).toBe('password_too_weak')
    expect((await put(here, '/session/password', { current: first, wanted: second })).status).toBe(200)
    expect(await isIn(here)).toBe(true)
    expect(await isIn(there)).toBe(false)
    expect((await new Visitor(url).signIn(email, first)).status).toBe(401)
    expect((await new Visitor(url).signIn(email, second)).status).toBe(201)
  })

  it('is locked out of guessing the present password, as at the door', async () => {
    const guesser = await signedIn(second)
    const tried: string[] = []
    for (let i = 0; i < 6; i++)
      tried.push(
        await codeOf(await put(guesser, '/session/password', { current: `guess ${i}`, wanted: first })),
      )
    expect(tried).toEqual([...Array<string>(5).fill('wrong_password'), 'too_many_attempts'])
  })

  it('gets a new link, which ends the one before and every session, and opens the door again', async () => {
    const { id } = await person()
    const before = (await administrator.get(MakePasswordLink, { person: id })).makePasswordLink
    const now = (await administrator.get(MakePasswordLink, { person: id })).makePasswordLink
    const nobody = new Visitor(url)
    expect(await codeOf(await put(nobody, '/password', { token: before, wanted: first }))).toBe('link_over')
    expect((await put(nobody, '/password', { token: now, wanted: first })).status).toBe(204)
    expect((await nobody.signIn(email, first)).status).toBe(201)
  })

  it('is given another role and loses both, and is out at once', async () => {
    const here = await signedIn(first)
    const { id } = await person()
    await administrator.get(GiveRole, { person: id, role: 'approver', council: wirral, agreement: null })
    const roles = (await person()).roles
    expect(roles.map(({ role }) => role)).toEqual(['analyst', 'approver'])
    for (const role of roles) await administrator.get(EndRole, { membershipId: role.id })
    expect(await isIn(here)).toBe(false)
    expect((await new Visitor(url).signIn(email, first)).status).toBe(401)
    await administrator.get(GiveRole, { person: id, role: 'analyst', council: wirral, agreement: null })
    expect((await new Visitor(url).signIn(email, first)).status).toBe(201)
  })

  async function signedIn(password: string): Promise<Visitor> {
    const visitor = new Visitor(url)
    expect((await visitor.signIn(email, password)).status).toBe(201)
    return visitor
  }
})

describe('an administrator', () => {
  it('cannot end the last administrator’s role', async () => {
    const all = (await administrator.get(People, {})).people
    const own = all.find((one) => one.email === 'administrator@example.org')?.roles[0]?.id ?? 0
    expect(codes(await administrator.ask(EndRole, { membershipId: own }))).toEqual(['last_administrator'])
    expect(await isIn(administrator)).toBe(true)
  })

  it('says what is missing', async () => {
    const whole = {
      email: 'a@example.org',
      name: 'A',
      role: 'analyst' as const,
      council: wirral,
      agreement: null,
    }
    for (const change of [
      { email: 'a' },
      { name: ' ' },
      { council: null },
      { council: 99999 },
      { role: 'regional_lead' as const },
    ])
      expect(codes(await administrator.ask(AddPerson, { ...whole, ...change }))).toEqual([
        'person_incomplete',
      ])
  })

  it('takes a council in once, and lets nobody sign in for one that takes part no more', async () => {
    const id = (await administrator.get(TakeCouncilIn, { area: 'E08000003' })).takeCouncilIn
    expect(id).toBeGreaterThan(0)
    expect(codes(await administrator.ask(TakeCouncilIn, { area: 'E08000003' }))).toEqual(['council_known'])
    expect(codes(await administrator.ask(TakeCouncilIn, { area: 'E12000002' }))).toEqual(['not_found'])
    const director = await visitorFor(url, 'dudley.director@example.org')
    const councils = await administrator.ask<{ councils: { id: number; name: string }[] }, object>(
      '{ councils { id name } }',
    )
    const dudley = councils.data?.councils.find(({ name }) => name === 'Dudley')?.id ?? 0
    await administrator.get(SetCouncilActive, { id: dudley, active: false })
    expect(await isIn(director)).toBe(false)
    expect((await new Visitor(url).signIn('dudley.director@example.org')).status).toBe(401)
    await administrator.get(SetCouncilActive, { id: dudley, active: true })
    expect((await new Visitor(url).signIn('dudley.director@example.org')).status).toBe(201)
  })
})
