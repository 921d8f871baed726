import { schemaText } from '@outturn/contracts'
import { buildASTSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Visitor as Browser, type Visitor, visitorFor } from '../flow/support/visitor.ts'
import { startServer } from '../support/index.ts'
import { type Asker, askers, emailOf, marker } from './world/askers.ts'
import { behind, buildWorld } from './world/build-world.ts'
import { type Question, questions } from './world/questions.ts'
import { settingsOf } from './world/settings-of.ts'
import { fencedTables } from './world/tables.ts'

const server = await startServer({ content: 'seeded' })
const world = await buildWorld(server.database)
const visitors = new Map<Asker, Visitor>()
for (const asker of askers)
  visitors.set(
    asker,
    asker === 'nobody' ? new Browser(server.url) : await visitorFor(server.url, emailOf[asker]),
  )

const textOf = ({ text }: Question) => text.replaceAll('AGREEMENT', String(world.agreementId))
async function ask(asker: Asker, question: Question) {
  const visitor = visitors.get(asker)
  if (!visitor) throw new Error(`${asker} has no browser`)
  return visitor.ask<Record<string, unknown>, object>(textOf(question), question.variables(world))
}

/**
 * The log of views grows by looking, which is what these tests do. The pages that are written beforehand are made of
 * the other tables, and the jobs may still be writing them when the tests begin.
 */
const changing = new Set([
  'outturn.figure_view',
  ...['council_page', 'own_council_page', 'gaps_page', 'own_gaps_page'].map((name) => `outturn.${name}`),
])

/** Everything that Eastmere owns, as one line of text a table: whatever changes in it changes the line. */
const everything = (): Promise<Record<string, string>> =>
  behind(world.appUrl, settingsOf(world, 'own council'), async (client) => {
    const lines: Record<string, string> = {}
    for (const table of Object.keys(fencedTables).filter((name) => !changing.has(name))) {
      const { rows } = await client.query<{ sum: string }>(
        `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${table} t
         where council_id = $1`,
        [world.councilId],
      )
      lines[table] = rows[0]?.sum ?? ''
    }
    return lines
  })

const untouched = await everything()

const schema = buildASTSchema(parse(schemaText))
const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.keys(type?.getFields() ?? {}),
)
const strangers = askers.filter((asker) => asker !== 'own council' && asker !== 'nobody')
const cases = Object.entries(questions)

describe('every operation', () => {
  it('has a case here, and the contract allows what it asks', () => {
    expect(Object.keys(questions).sort()).toEqual([...operations].sort())
    for (const [name, { text }] of cases) {
      const faults = validate(schema, parse(text.replaceAll('AGREEMENT', '1')))
      expect({ name, faults: faults.map(({ message }) => message) }).toEqual({ name, faults: [] })
    }
  })
})

describe('nobody', () => {
  it.each(cases)('is told to sign in by %s', async (_name, question) => {
    const { status, errors, data } = await ask('nobody', question)
    if (question.open) {
      expect(data).toEqual({ me: null })
      return
    }
    expect(status).toBe(401)
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['not_signed_in'])
    expect(JSON.stringify(data ?? null)).not.toContain(marker)
  })
})

describe('the council itself', () => {
  it.each([
    'return',
    'returnPeriods',
    'indicatorPage',
    'auditTrail',
    'reviews',
    'readingProfiles',
    'councilSettings',
    'savedGroups',
  ])('reads its own marker by %s, so that its absence elsewhere says something', async (name) => {
    const question = questions[name]
    if (!question) throw new Error(`There is no ${name}`)
    expect(JSON.stringify(await ask('own council', question))).toContain(marker)
  })
})

describe.each(strangers)('%s', (asker) => {
  it.each(cases)('learns nothing of the council’s own and changes nothing by %s', async (name, question) => {
    const { data, errors, status } = await ask(asker, question)
    expect(status).not.toBe(500)
    // The trail of everybody is the administrator's to read.
    const mayRead =
      asker === 'administrator' && ['auditTrail', 'publishedFiles', 'publishedFile'].includes(name)
    if (!mayRead) expect(JSON.stringify({ data, errors })).not.toContain(marker)
    if (question.text.startsWith('mutation')) expect(await everything()).toEqual(untouched)
  })
})

describe('figures that were signed off', () => {
  const shown = async (asker: Asker) => {
    const question = questions.councilProfile as Question
    const { data } = await ask(asker, question)
    const profile = data?.councilProfile as {
      revision: number | null
      columns: { printed: (string | null)[] }
    } | null
    return profile?.columns.printed.filter((text) => text !== null).length ?? 0
  }

  it.each(['own council', 'member of the alliance', 'lead of the alliance'] as const)(
    'are shown to %s',
    async (asker) => {
      expect(await shown(asker)).toBeGreaterThan(50)
    },
  )

  it.each(['another council', 'lead of another alliance', 'administrator'] as const)(
    'are not shown to %s',
    async (asker) => {
      expect(await shown(asker)).toBe(0)
    },
  )

  it('stand in a history, and are ranked, only for those who may see them', async () => {
    const length = async (asker: Asker, name: 'figureHistory' | 'rankHistory') => {
      const { data } = await ask(asker, questions[name] as Question)
      return (data?.[name] as { periods: string[] } | null)?.periods.length ?? 0
    }
    for (const asker of ['own council', 'member of the alliance', 'lead of the alliance'] as const) {
      expect(await length(asker, 'figureHistory')).toBeGreaterThan(5)
      expect(await length(asker, 'rankHistory')).toBeGreaterThan(5)
    }
    for (const asker of ['another council', 'lead of another alliance', 'administrator'] as const) {
      expect(await length(asker, 'figureHistory')).toBe(0)
      expect(await length(asker, 'rankHistory')).toBe(0)
    }
  })

  it('stand in a league table only for those who may see them', async () => {
    const names = async (asker: Asker) => {
      const { data } = await ask(asker, questions.leagueTable as Question)
      const table = data?.leagueTable as { columns: { name: string[] } } | null
      return table?.columns.name ?? []
    }
    expect((await names('member of the alliance')).length).toBeGreaterThan(5)
    expect(await names('another council')).toEqual([])
    expect(await names('administrator')).toEqual([])
  })
})
