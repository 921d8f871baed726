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
import { exposedByJoining } from './exposed-by-joining.ts'
import { getLiveComparators } from './get-live-comparators.use-case.ts'
import type { Rules } from './judge-question.ts'
import { judgeReleases } from './judge-releases.ts'
import { Stays } from './testing/attack-stays.ts'
import { families, rounds, Story } from './testing/attack-story.ts'
import {
  type AttackCouncil,
  addNeighbours,
  buildAttackWorld,
  dayOf,
  join,
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
  /** Councils that left an agreement, that wished to join one, and that might not. */
  readonly left: number
  readonly wished: number
  readonly refused: number
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
    const stays = new Stays(dice(20_261_121), councils.length)
    const moves = { left: 0, wished: 0, refused: 0 }
    const idAt = (place: number) => councils[place]?.id as number
    let releases = 0
    for (let day = 0; day < rounds; day++) {
      if (day === 5) await leave(admin, { agreement: 'Counted together', council: idAt(9), day })
      if (day === 6) await addNeighbours(admin, councils, { set: 'attack-2', dated: '2026-02-01', step: 5 })
      if (day === 7) await join(admin, { agreement: 'Counted together', council: idAt(0), day })
      for (const wish of day > 0 ? stays.leavings(day) : []) {
        await leave(admin, { agreement: wish.agreement, council: idAt(wish.council), day })
        stays.leave(wish, day)
        moves.left += 1
      }
      for (const wish of day > 0 ? stays.wishes() : []) {
        moves.wished += 1
        const asked = { agreement: await agreementOf(admin, wish.agreement), version: 1 }
        const exposed = await worker.run((scope) =>
          exposedByJoining(scope, { ...asked, council: idAt(wish.council) }),
        )
        if (exposed.length > 0) moves.refused += 1
        if (exposed.length > 0 && rules === decide) continue
        await join(admin, { agreement: wish.agreement, council: idAt(wish.council), day })
        stays.join(wish, day)
      }
      const sent = stories.flatMap((story) => story.round(day))
      releases += sent.length
      await release(admin, councils, { releases: sent, day, truth })
      while ((await worker.run((scope) => judgeReleases(scope, rules))) > 0);
    }
    const database = new Database(source, () => dayOf(rounds))
    const result = await attack({ admin, database, councils, truth, stays })
    return { ...result, ...moves, sequences: stories.length, releases }
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
  readonly stays: Stays
}

async function agreementOf(admin: pg.Client, name: string): Promise<number> {
  const { rows } = await admin.query<{ id: number }>('select id from outturn.agreement where name = $1', [
    name,
  ])
  return rows[0]?.id as number
}

async function attack({ admin, database, councils, truth, stays }: Attacked) {
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
    const known = namesKnown(place, truth, stays)
    const byStory = Map.groupBy(shown, ({ period, indicator }) => {
      const family = families.findIndex((one) => one.includes(indicator))
      return `${period.slice(0, 6)} ${family}`
    })
    for (const [story, told] of byStory) {
      const lines = told.flatMap((row) =>
        linesOf(row, contributors.get(idOf(row)) ?? [], { place, truth, stays, known }),
      )
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

/** One reader as the attackers know it. */
interface Attacker {
  readonly place: number
  readonly truth: Truth
  readonly stays: Stays
  readonly known: ReadonlySet<string>
}

function linesOf(row: Served, releases: readonly number[], { place, truth, stays, known }: Attacker): Line[] {
  const figures = releases.map(
    (id) => truth.get(`${id} ${row.indicator} ${row.basis}`) as NonNullable<ReturnType<Truth['get']>>,
  )
  const sum = (part: 'numerator' | 'denominator') =>
    figures.reduce((total, figure) => total + figure[part], 0)
  expect([row.numerator, row.denominator]).toEqual([sum('numerator'), sum('denominator')])
  // What any share of one denominator tells of it is known of all.
  const family = families.find((one) => one.includes(row.indicator)) ?? []
  const hiddenAs = (indicators: readonly string[]) =>
    figures.filter((one) => !indicators.some((indicator) => stays.knows(place, { ...one, indicator })))
  const hidden = { part: hiddenAs([row.indicator]), whole: hiddenAs(family) }
  return (['numerator', 'denominator', 'rest'] as const).flatMap((part) => {
    const unknowns = hidden[part === 'denominator' ? 'whole' : 'part']
      .flatMap(({ council, made }) =>
        made.map(
          (one): Unknown => ({
            name: figureName({ council, indicator: row.indicator, period: row.period }, part, one),
            area: String(council) as Unknown['area'],
            amount: parts[part](one),
          }),
        ),
      )
      .filter(({ name }) => !known.has(name))
    const total = unknowns.reduce((all, { amount }) => all + amount, 0)
    return unknowns.length > 0 ? [{ unknowns, total }] : []
  })
}
type Made = NonNullable<ReturnType<Truth['get']>>['made'][number]
type Part = 'numerator' | 'denominator' | 'rest'

const parts: Readonly<Record<Part, (one: Made) => number>> = {
  numerator: (one) => one.numerator,
  denominator: (one) => one.denominator,
  rest: (one) => one.denominator - one.numerator,
}

/** What is sent again as it was is the same figure: that it did not change is not hidden. */
function figureName(
  of: { readonly council: number; readonly indicator: string; readonly period: string },
  part: Part,
  one: Made,
): string {
  const family = families.findIndex((some) => some.includes(of.indicator))
  const what = part === 'denominator' ? family : of.indicator
  return `${of.council} ${what} ${part} ${of.period.slice(0, 6)} ${one.quarter} ${one.edition[part]}`
}

/** The names of all quarters' figures that a reader was shown one by one. */
function namesKnown(place: number, truth: Truth, stays: Stays): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [key, figure] of truth) {
    const indicator = key.split(' ')[1] as string
    const [one, more] = figure.made
    if (!one || more || !stays.knows(place, { ...figure, indicator })) continue
    for (const part of ['numerator', 'denominator', 'rest'] as const)
      found.add(figureName({ ...figure, indicator }, part, one))
  }
  return found
}

const say = (what: string, tally: Tally) =>
  console.info(
    `${what}: ${tally.sequences} sequences, ${tally.releases} releases, ${tally.left} left an agreement, ` +
      `${tally.wished} wished to join one (${tally.refused} would have exposed somebody), ${tally.rows} decisions (${tally.shown} shown, ` +
      `${tally.merged} merged, ${tally.suppressed} suppressed), ${tally.tried} attacks, ${tally.recovered.length} recovered`,
  )

describe('attack on what the server releases', () => {
  it('recovers no figure from anything that any reader was ever served', { timeout: 600_000 }, async () => {
    const tally = await play(decide, 3)
    say('guarded', tally)
    expect(tally.recovered).toEqual([])
    expect(tally.tried).toBeGreaterThan(400)
    expect(tally.shown).toBeGreaterThan(1000)
    expect(tally.merged).toBeGreaterThan(100)
    expect(tally.refused).toBeGreaterThan(0)
    expect(tally.wished).toBeGreaterThan(tally.refused)
    expect(tally.left).toBeGreaterThan(1)
  })

  it('would recover many without the rules', { timeout: 600_000 }, async () => {
    const tally = await play(() => ({ kind: 'shown', rule: 'safe_aggregate' }), 1)
    say('open', tally)
    expect(tally.recovered.length).toBeGreaterThan(tally.tried / 10)
  })
})
