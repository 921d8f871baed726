import { Me } from '@outturn/contracts'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { Visitor, visitorFor } from './support/visitor.ts'

const server = await startServer({ content: 'seeded' })

const someone = 'darlington.director@example.org'

describe('signing in', () => {
  it('gives a session that scripts cannot read and a token that they can', async () => {
    const visitor = new Visitor(server.url)
    const response = await visitor.signIn(someone)
    const lines = response.headers.getSetCookie()
    expect(lines.find((line) => line.startsWith('outturn='))).toMatch(/HttpOnly/)
    expect(lines.find((line) => line.startsWith('outturn-csrf='))).not.toMatch(/HttpOnly/)
    expect(lines.every((line) => /SameSite=Lax/.test(line) && /Path=\//.test(line))).toBe(true)
    expect((await visitor.get(Me, {})).me?.email).toBe(someone)
  })

  it('stores hashes and no secret', async () => {
    const visitor = await visitorFor(server.url, someone)
    const owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    const { rows } = await owner.query<{ all: string }>(
      'select string_agg(s::text, chr(10)) as all from access.session s',
    )
    const people = await owner.query<{ password_hash: string }>(
      `select password_hash from access.person where disabled_at is null`,
    )
    await owner.end()
    for (const secret of visitor.cookies.values()) {
      expect(rows[0]?.all).not.toContain(secret)
      expect(rows[0]?.all).not.toContain(Buffer.from(secret).toString('hex'))
    }
    expect(people.rows.every(({ password_hash }) => password_hash.startsWith('$argon2id$'))).toBe(true)
  })

  it('does not tell whether an e-mail address is known, by words or by time', async () => {
    const visitor = new Visitor(server.url)
    const time = async (email: string) => {
      const began = performance.now()
      const response = await visitor.signIn(email, 'wrong')
      const answer = { status: response.status, ...(await response.json()), correlationId: null }
      return { answer, took: performance.now() - began }
    }
    // By turns, and the quickest of each: a busy machine slows both.
    const [known, unknown]: [number[], number[]] = [[], []]
    for (let i = 0; i < 4; i += 1) {
      const one = await time('wirral.reader@example.org')
      const other = await time('nobody@example.org')
      expect(other.answer).toEqual(one.answer)
      expect(other.answer).toMatchObject({ status: 401, code: 'wrong_email_or_password' })
      known.push(one.took)
      unknown.push(other.took)
    }
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
  })

  it('is shut after five failures, for the right password too, and for that person alone', async () => {
    const visitor = new Visitor(server.url)
    const email = 'dudley.reader@example.org'
    for (let i = 0; i < 5; i += 1) expect((await visitor.signIn(email, 'wrong')).status).toBe(401)
    const refused = await visitor.signIn(email)
    expect(refused.status).toBe(429)
    expect(await refused.json()).toMatchObject({
      code: 'too_many_attempts',
      facts: [{ name: 'minutes', value: '15' }],
    })
    expect((await visitor.signIn('dudley.analyst@example.org')).status).toBe(201)
  })

  it('counts many failures at once as many', async () => {
    const email = 'leicester.reader@example.org'
    const tries = await Promise.all(
      Array.from({ length: 12 }, () =>
        new Visitor(server.url).signIn(email, 'wrong').then(({ status }) => status),
      ),
    )
    expect(tries.filter((status) => status === 401)).toHaveLength(5)
    expect((await new Visitor(server.url).signIn(email)).status).toBe(429)
  })

  it.each([
    ['no words', '{}'],
    ['not JSON', '{'],
    ['numbers', '{"email":1,"password":2}'],
    ['a very long password', JSON.stringify({ email: someone, password: 'x'.repeat(100_000) })],
  ])('refuses %s without a fault', async (_name, body) => {
    const headers = { 'content-type': 'application/json' }
    const response = await new Visitor(server.url).send('/session', { method: 'POST', headers, body })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
  })
})

describe('a write that another site sends', () => {
  it('is refused without the token', async () => {
    const visitor = await visitorFor(server.url, someone)
    const answer = await visitor.ask('{ me { id } }', {}, { 'x-csrf-token': '' })
    expect(answer.status).toBe(403)
    const wrong = await visitor.ask('{ me { id } }', {}, { 'x-csrf-token': 'x'.repeat(43) })
    expect(wrong.status).toBe(403)
  })

  it.each([{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])(
    'is refused from %o, even with the token',
    async (headers) => {
      const visitor = await visitorFor(server.url, someone)
      expect((await visitor.ask('{ me { id } }', {}, headers as Record<string, string>)).status).toBe(403)
      const signIn = await visitor.send('/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
        body: JSON.stringify({ email: someone, password: 'demonstration' }),
      })
      expect(signIn.status).toBe(403)
    },
  )

  it('is let in from our own pages', async () => {
    const visitor = await visitorFor(server.url, someone)
    const { status } = await visitor.ask(
      '{ me { id } }',
      {},
      { origin: server.url, 'sec-fetch-site': 'same-origin' },
    )
    expect(status).toBe(200)
  })

  it('cannot be a question in the address', async () => {
    const visitor = await visitorFor(server.url, someone)
    const query = encodeURIComponent('mutation { startReturn(period: "FY2020-Q1") { return { id } } }')
    const response = await visitor.send(`/graphql?query=${query}`)
    expect(response.status).toBeGreaterThanOrEqual(400)
  })
})

describe('signing out', () => {
  it('ends this browser at once and no other', async () => {
    const [here, there] = [await visitorFor(server.url, someone), await visitorFor(server.url, someone)]
    const cookies = new Map(here.cookies)
    expect((await here.send('/session', { method: 'DELETE' })).status).toBe(204)
    expect(here.cookies.size).toBe(0)
    for (const [name, value] of cookies) here.cookies.set(name, value)
    expect((await here.get(Me, {})).me).toBeNull()
    expect((await there.get(Me, {})).me?.email).toBe(someone)
  })

  it('everywhere ends every browser of this person at once', async () => {
    const all = await Promise.all([1, 2, 3].map(() => visitorFor(server.url, someone)))
    const bystander = await visitorFor(server.url, 'southampton.director@example.org')
    const response = await all[0]?.send('/sessions', { method: 'DELETE' })
    expect(response?.status).toBe(200)
    for (const visitor of all.slice(1)) expect((await visitor.get(Me, {})).me).toBeNull()
    expect((await bystander.get(Me, {})).me).not.toBeNull()
  })

  it('is what a session comes to that is not used, or is used too long', async () => {
    const owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    for (const age of [
      `last_seen_at = now() - interval '3 hours'`,
      `expires_at = now() - interval '1 second'`,
    ]) {
      const visitor = await visitorFor(server.url, someone)
      await owner.query(`update access.session set ${age}`)
      await new Promise((resolve) => setTimeout(resolve, 2100))
      expect((await visitor.get(Me, {})).me).toBeNull()
    }
    await owner.end()
  })
})

describe('the server', () => {
  it('says what a browser may do with its answers', async () => {
    const response = await fetch(`${server.url}/health/live`)
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('refuses a question that is too deep, too wide, or about itself', async () => {
    const visitor = await visitorFor(server.url, 'southampton.director@example.org')
    const roots = Array.from({ length: 11 }, (_, i) => `a${i}: neighbourSets`).join(' ')
    expect((await visitor.ask(`{ ${roots} }`)).status).toBe(400)
    expect((await visitor.ask('{ __schema { types { name } } }')).status).toBe(400)
    const wide = Array.from({ length: 700 }, (_, i) => `f${i}: name`).join(' ')
    expect((await visitor.ask(`{ councils { ${wide} } }`)).status).toBe(400)
  })

  it('leaves a trail of who signed in and who was refused', async () => {
    const administrator = await visitorFor(server.url, 'administrator@example.org')
    const trail = await administrator.ask<
      { auditTrail: { total: number; entries: { action: string }[] } },
      never
    >('{ auditTrail(action: "session") { total entries { action } } }')
    const actions = new Set(trail.data?.auditTrail.entries.map(({ action }) => action))
    expect([...actions]).toEqual(
      expect.arrayContaining(['session.start', 'session.refuse', 'session.end_all']),
    )
  })
})

describe('behind a proxy that ends TLS', async () => {
  const { url } = await startServer({ content: 'seeded', env: { OUTTURN_TLS: 'proxy' } })

  it('gives cookies that hold to this host and to secure connections', async () => {
    const response = await new Visitor(url).send('/session', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'https://outturn.example',
        'x-forwarded-host': 'outturn.example',
      },
      body: JSON.stringify({ email: someone, password: 'demonstration' }),
    })
    expect(response.status).toBe(201)
    const lines = response.headers.getSetCookie()
    expect(lines.map((line) => line.split('=')[0])).toEqual(['__Host-outturn', '__Host-outturn-csrf'])
    expect(
      lines.every((line) => /; Secure/.test(line) && /; Path=\//.test(line) && !/Domain/i.test(line)),
    ).toBe(true)
    expect(response.headers.get('strict-transport-security')).toContain('max-age')
  })
})
