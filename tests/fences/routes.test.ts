import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Visitor, visitorFor } from '../flow/support/visitor.ts'
import { startServer } from '../support/index.ts'
import { type Asker, askers, emailOf, marker } from './world/askers.ts'
import { buildWorld, type World } from './world/build-world.ts'

const sources = fileURLToPath(new URL('../../apps/api/src', import.meta.url))

/** Every plain route, as its controller writes it. */
function routesInSource(): string[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.controller.ts'),
  )
  return files
    .flatMap((name) => {
      const text = readFileSync(join(sources, name), 'utf8')
      const base = /@Controller\('([^']*)'\)/.exec(text)?.[1] ?? ''
      return [...text.matchAll(/@(Get|Post|Put|Patch|Delete)\('([^']*)'\)/g)].map(
        ([, verb, path]) => `${verb?.toUpperCase()} /${[base, path].filter(Boolean).join('/')}`,
      )
    })
    .sort()
}

interface Route {
  readonly path: (world: World) => string
  /** Who gets an answer; everybody else is refused, or finds nothing. */
  readonly allowed: readonly Asker[]
  readonly body?: 'file' | 'tables'
}
const everybody = askers.filter((asker) => asker !== 'nobody')
const councils: readonly Asker[] = ['own council', 'member of the alliance', 'another council']

const routes: Readonly<Record<string, Route>> = {
  'GET /health/live': { path: () => '/health/live', allowed: askers },
  'GET /health/ready': { path: () => '/health/ready', allowed: askers },
  'GET /session/csrf': { path: () => '/session/csrf', allowed: everybody },
  'GET /returns/:id/files/:fileId': {
    path: ({ draft }) => `/returns/${draft.returnId}/files/${draft.fileId}`,
    allowed: ['own council'],
  },
  'GET /returns/:period/template.csv': {
    path: ({ draft }) => `/returns/${draft.period}/template.csv`,
    allowed: councils,
  },
  'GET /returns/:period/template.xlsx': {
    path: ({ draft }) => `/returns/${draft.period}/template.xlsx`,
    allowed: councils,
  },
  'GET /published/comparison.csv': { path: () => '/published/comparison.csv', allowed: everybody },
  'GET /published/comparison.xlsx': {
    path: () => '/published/comparison.xlsx?year=2023&measure=ReReferral',
    allowed: everybody,
  },
  // What is shared under agreement is not for publication, so a member has no file of Eastmere.
  'GET /publications/councils/:area/figures.csv': {
    path: ({ areaCode, signedPeriod }) =>
      `/publications/councils/${areaCode}/figures.csv?period=${signedPeriod}`,
    allowed: ['own council'],
  },
  'GET /publications/league-tables/:indicator/figures.csv': {
    path: ({ agreementId, signedPeriod }) =>
      `/publications/league-tables/cla_number/figures.csv?group=alliance:${agreementId}&kind=live&period=${signedPeriod}`,
    // Of an alliance that somebody is not in, there is no table.
    allowed: ['own council', 'member of the alliance', 'lead of the alliance'],
  },
  'POST /returns/:period/file': { path: () => '/returns/FY2020-Q3/file', allowed: councils, body: 'file' },
  'POST /returns/:period/report': {
    path: () => '/returns/FY2020-Q4/report',
    allowed: councils,
    body: 'file',
  },
  // Eastmere has no published figures: who may not see its return has no page of it.
  'GET /reports/council-on-a-page/:area/page.pdf': {
    path: ({ areaCode, signedPeriod }) =>
      `/reports/council-on-a-page/${areaCode}/page.pdf?period=${signedPeriod}`,
    allowed: ['own council', 'member of the alliance', 'lead of the alliance'],
  },
  'POST /reports/workbook': { path: () => '/reports/workbook', allowed: askers, body: 'tables' },
  'POST /published/files': { path: () => '/published/files', allowed: ['administrator'], body: 'file' },
  // Asked last: they end the session that asks.
  'PUT /session/password': { path: () => '/session/password', allowed: [] },
  'PUT /password': { path: () => '/password', allowed: [] },
  'POST /session': { path: () => '/session', allowed: [] },
  'DELETE /session': { path: () => '/session', allowed: askers },
  'DELETE /sessions': { path: () => '/sessions', allowed: [] },
}

const { url, database } = await startServer({ content: 'seeded' })
const world = await buildWorld(database)
const visitors = new Map<Asker, Visitor>()
for (const asker of askers)
  visitors.set(asker, asker === 'nobody' ? new Visitor(url) : await visitorFor(url, emailOf[asker]))

describe('every route', () => {
  it('has a case here', () => {
    expect(Object.keys(routes).sort()).toEqual(routesInSource())
  })
})

/** What the request carries, by the kind that the route asks for. */
const bodies = {
  file: () => ({ body: form() }),
  tables: () => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'A page',
      date: '2026-11-22',
      about: [],
      notes: [],
      tables: [{ title: 'A table', columns: ['A'], rows: [[1]], notes: [] }],
    }),
  }),
} as const

const form = () => {
  const body = new FormData()
  body.append('file', new Blob(['nothing to read']), 'a.csv')
  return body
}

describe.each(Object.entries(routes))('%s', (name, route) => {
  it.each(askers)('answers %s only where it may', async (asker) => {
    const visitor = visitors.get(asker) ?? new Visitor(url)
    const [method = 'GET'] = name.split(' ')
    const init = { method, ...(route.body ? bodies[route.body]() : {}) }
    if (name === 'DELETE /sessions' || name === 'POST /session') {
      const stranger = new Visitor(url)
      expect((await stranger.send(route.path(world), init)).status).toBe(401)
      return
    }
    // Without a right link there is nothing to set, whoever asks.
    if (name === 'PUT /password') {
      expect((await visitor.send(route.path(world), init)).status).toBe(410)
      return
    }
    const response = await visitor.send(route.path(world), init)
    const text = await response.text()
    if (route.allowed.includes(asker)) expect(response.status).toBeLessThan(300)
    else {
      expect([401, 403, 404]).toContain(response.status)
      expect(text).not.toContain(marker)
    }
    if (asker === 'another council' && name.includes(':fileId')) expect(response.status).toBe(404)
  })
})
