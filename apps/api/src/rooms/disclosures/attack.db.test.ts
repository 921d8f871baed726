import { decide } from '@outturn/benchmarking'
import {
  dice,
  type Line,
  recoverByBounds,
  recoverByElimination,
  type Unknown,
} from '@outturn/benchmarking/testing'
import { councilId } from '@outturn/indicators'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { Database, statement, type Who, WorkerDatabase } from '../../database/index.ts'
import { serverSource } from '../../database/open-database.ts'
import { getLiveComparators } from './get-live-comparators.use-case.ts'
import type { Rules } from './judge-question.ts'
import { judgeReleases } from './judge-releases.ts'
import { families, rounds, Story } from './testing/attack-story.ts'
import {
  type AttackCouncil,
  addNeighbours,
  buildAttackWorld,
  dayOf,
  leave,
  release,
  type Truth,
} from './testing/attack-world.ts'

/** A row as the reader's own fence lets it through: more than any page asks for. */
interface Served {
  readonly period: string
  readonly indicator: string
  readonly basis: string
  readonly grouping: string
  readonly code: string
  readonly version: number
  readonly decision: string
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}
const everything = statement<Served>(
  'attack_everything',
  `select period, indicator_id as indicator, basis, grouping, group_code as code, version, decision, amount, numerator,
     denominator from outturn.safe_aggregate`,
)
const idOf = (row: Omit<Served, 'decision' | 'amount' | 'numerator' | 'denominator'>) =>
  [row.period, row.indicator, row.basis, row.grouping, row.code, row.version].join(' ')

interface Tally {
  readonly sequences: number
  readonly releases: number
  readonly rows: number
  readonly shown: number
  readonly merged: number
  readonly suppressed: number
  readonly tried: number
  readonly recovered: readonly string[]
}

/** Plays all stories against a database of its own, and then attacks all that every reader was ever served. */
async function play(rules: Rules, years: number): Promise<Tally> {
  const test = await aDatabase('seeded')
  const admin = new pg.Client({
    connectionString: inject('admin').replace(/\/[^/]*$/, new URL(test.ownerUrl).pathname),
  })
  await admin.connect()
  const worker = new WorkerDatabase(test.workerUrl)
  const source = await serverSource({ url: test.appUrl, poolSize: 2 }).initialize()
  try {
    const councils = await buildAttackWorld(admin)
    const roll = dice(20_261_122)
    const stories = Array.from({ length: years }, (_, i) => 2000 + i).flatMap((year) =>
      families.map((family) => new Story({ family, year, roll, councils: councils.length })),
    )
    const truth: Truth = new Map()
    let releases = 0
    for (let day = 0; day < rounds; day++) {
      if (day === 5)
        await leave(admin, { agreement: 'Counted together', council: councils[9]?.id as number, day })
      if (day === 6) await addNeighbours(admin, councils, { set: 'attack-2', dated: '2026-02-01', step: 5 })
      if (day === 6)
        await leave(admin, { agreement: 'Shown to each other', council: councils[5]?.id as number, day })
      const sent = stories.flatMap((story) => story.round(day))
      releases += sent.length
      await release(admin, councils, { releases: sent, day, truth })
      while ((await worker.run((scope) => judgeReleases(scope, rules))) > 0);
    }
    const database = new Database(source, () => dayOf(rounds))
    const result = await attack({ admin, database, councils, truth })
    return { ...result, sequences: stories.length, releases }
  } finally {
    await source.destroy()
    await worker.close()
    await admin.end()
  }
}

interface Attacked {
  readonly admin: pg.Client
  readonly database: Database
  readonly councils: readonly AttackCouncil[]
  readonly truth: Truth
}

async function attack({ admin, database, councils, truth }: Attacked) {
  const tally = { rows: 0, shown: 0, merged: 0, suppressed: 0, tried: 0, recovered: [] as string[] }
  for (const [place, { id, area }] of councils.entries()) {
    const who: Who = {
      personId: 1,
      membershipId: 1,
      role: 'analyst',
      councilId: councilId(id),
      agreementId: null,
    }
    const rows = await database.reading(who, (scope) => scope.rows(everything))
    // Who contributed is what no reader may know; the attackers are given it.
    const { rows: log } = await admin.query<Served & { releases: number[] }>(
      `select period, indicator_id as indicator, basis, grouping, group_code as code, version, releases
       from outturn.aggregate_log where council_id = $1`,
      [id],
    )
    const contributors = new Map(log.map((row) => [idOf(row), row.releases]))
    const shown = rows.filter(({ decision }) => decision === 'shown')
    tally.rows += rows.length
    tally.shown += shown.length
    tally.merged += rows.filter(({ decision }) => decision === 'merged').length
    tally.suppressed += rows.filter(({ decision }) => decision === 'suppressed').length
    expect(rows.filter((row) => row.decision === 'suppressed' && row.amount !== null)).toEqual([])
    await expectPagesToServeNoMore({ database, who, area, rows })
    const byStory = Map.groupBy(shown, ({ period, indicator }) => {
      const family = families.findIndex((one) => one.includes(indicator))
      return `${period.slice(0, 6)} ${family}`
    })
    for (const [story, told] of byStory) {
      const lines = told.flatMap((row) => linesOf(row, contributors.get(idOf(row)) ?? [], { place, truth }))
      tally.tried += 1
      const found = recoverByElimination(lines) ?? recoverByBounds(lines)
      if (found) tally.recovered.push(`${area}, ${story}: ${found}`)
    }
  }
  return tally
}

/** What the pages' own use case answers is among what was judged, and is never a suppressed figure. */
async function expectPagesToServeNoMore(of: { database: Database; who: Who; area: string; rows: Served[] }) {
  const { database, who, area, rows } = of
  const asked = rows.filter((_, i) => i % 97 === 0)
  for (const { indicator, basis, period } of asked) {
    for (const asOf of ['infinity', dayOf(3).toISOString()]) {
      const answer = await database.reading(who, (scope) =>
        getLiveComparators(scope, { area, indicator, basis, period, asOf }),
      )
      const judged = new Set(
        rows
          .filter((row) => row.indicator === indicator && row.basis === basis && row.period === period)
          .map((row) => row.amount),
      )
      const served = answer?.figures.filter(({ source }) => source === 'aggregate') ?? []
      const moved = answer?.moves.filter(({ source }) => source === 'aggregate') ?? []
      for (const amount of [
        ...served.map((one) => one.amount),
        ...moved.flatMap((one) => [one.before, one.after]),
      ])
        expect(judged.has(amount ?? null)).toBe(true)
    }
  }
}

/** The councils by place that share their figures, and the day on which the second of them left. */
const sharing = [4, 5, 6]
const leaver = 5
const leftOn = 6

function linesOf(
  row: Served,
  releases: readonly number[],
  { place, truth }: { readonly place: number; readonly truth: Truth },
): Line[] {
  const figures = releases.map(
    (id) => truth.get(`${id} ${row.indicator} ${row.basis}`) as NonNullable<ReturnType<Truth['get']>>,
  )
  const sum = (part: 'numerator' | 'denominator') =>
    figures.reduce((total, figure) => total + figure[part], 0)
  expect([row.numerator, row.denominator]).toEqual([sum('numerator'), sum('denominator')])
  const hidden = figures.filter(({ council, day }) => !knows(place, council, day))
  const parts = {
    numerator: (one: Made) => one.numerator,
    denominator: (one: Made) => one.denominator,
    rest: (one: Made) => one.denominator - one.numerator,
  }
  return Object.entries(parts).flatMap(([part, pick]) => {
    const of = part === 'denominator' ? 'denominator' : `${row.indicator} ${part}`
    const unknowns = hidden.flatMap(({ council, made }) =>
      made.map(
        (one): Unknown => ({
          name: `${council} ${of} ${one.quarter} ${one.edition}`,
          area: String(council) as Unknown['area'],
          amount: pick(one),
        }),
      ),
    )
    const total = unknowns.reduce((all, { amount }) => all + amount, 0)
    return unknowns.length > 0 ? [{ unknowns, total }] : []
  })
}
type Made = NonNullable<ReturnType<Truth['get']>>['made'][number]

const knows = (reader: number, council: number, day: number): boolean =>
  reader === council ||
  (sharing.includes(reader) &&
    sharing.includes(council) &&
    ((reader !== leaver && council !== leaver) || day < leftOn))

const say = (what: string, tally: Tally) =>
  console.info(
    `${what}: ${tally.sequences} sequences, ${tally.releases} releases, ${tally.rows} decisions (${tally.shown} shown, ` +
      `${tally.merged} merged, ${tally.suppressed} suppressed), ${tally.tried} attacks, ${tally.recovered.length} recovered`,
  )

describe('attack on what the server releases', () => {
  it('recovers no figure from anything that any reader was ever served', { timeout: 240_000 }, async () => {
    const tally = await play(decide, 3)
    say('guarded', tally)
    expect(tally.recovered).toEqual([])
    expect(tally.tried).toBeGreaterThan(400)
    expect(tally.shown).toBeGreaterThan(1000)
    expect(tally.merged).toBeGreaterThan(100)
  })

  it('would recover many without the rules', { timeout: 240_000 }, async () => {
    const tally = await play(() => ({ kind: 'shown', rule: 'safe_aggregate' }), 1)
    say('open', tally)
    expect(tally.recovered.length).toBeGreaterThan(tally.tried / 10)
  })
})
