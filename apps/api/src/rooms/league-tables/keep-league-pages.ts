import { type Database, nobody, type WorkerDatabase } from '../../database/index.ts'
import { endCircle, readStaleCircles, renewSight, type StaleCircle, stillSo } from './circle.store.ts'
import { keepTables } from './league-page.store.ts'
import { makeTables } from './make-tables.ts'
import { forgetPublished, readStalePublished } from './published-page.store.ts'
import { readLatestPeriods, readPublicGroups, readPublished, readReported } from './wanted.store.ts'
import { type Wanted, wantedTables } from './wanted-tables.ts'

export interface KeepingTables {
  readonly worker: WorkerDatabase
  /** Tables are made behind the fences of one of their readers. */
  readonly database: Database
  readonly build: string
  readonly until?: AbortSignal
  /** Runs the writing of something whose numbers are these, or leaves it for later. False: it changed meanwhile. */
  readonly inLull: (what: string, now: string, write: () => Promise<boolean>) => Promise<void>
}

/** Indicators whose tables are made in one go: readers wait behind it, so it is a matter of some ten milliseconds. */
const atOnce = 3

/** Writes out the newest league tables of everything published, and of each circle of readers of which anything changed. */
export async function keepLeaguePages(keeping: KeepingTables): Promise<void> {
  const { worker, build, until, inLull } = keeping
  await worker.run(renewSight)
  const published = await worker.run((scope) => readStalePublished(scope, build))
  if (published) await inLull('published', published, () => keepPublished(keeping, published))
  for (const circle of await worker.run((scope) => readStaleCircles(scope, build)))
    if (!until?.aborted) await inLull(`circle ${circle.id}`, circle.now, () => keepCircle(keeping, circle))
}

/** All in one transaction: where one table is there, every one is. */
async function keepPublished({ worker, database }: KeepingTables, now: string): Promise<boolean> {
  const [wanted, groups] = await database.readingFor(nobody, (scope) =>
    Promise.all([readPublished(scope), readPublicGroups(scope)]),
  )
  await worker.run(async (writing) => {
    for (const some of chunks(wanted)) {
      const made = await database.readingFor(nobody, (scope) =>
        makeTables(scope, some, { kind: 'published', groups }),
      )
      await keepTables(writing, made, { circle: null, now })
    }
    await forgetPublished(writing, now)
  })
  return true
}

/** The numbers were read before any table is: where something changes in between, the rest waits for the next look. */
async function keepCircle(
  { worker, database, build, until }: KeepingTables,
  circle: StaleCircle,
): Promise<boolean> {
  for (const { reader, groups } of circle.reads) {
    const [reported, latest] = await database.readingFor(reader, (scope) =>
      Promise.all([readReported(scope), readLatestPeriods(scope, circle.size)]),
    )
    for (const some of chunks(wantedTables(reported, latest))) {
      const made = await database.readingFor(reader, (scope) =>
        makeTables(scope, some, { kind: 'live', groups }),
      )
      const kept = await worker.run(async (scope) => {
        if (until?.aborted || !(await stillSo(scope, circle, build))) return false
        await keepTables(scope, made, { circle: circle.id, now: circle.now })
        return true
      })
      if (!kept) return false
    }
  }
  await worker.run((scope) => endCircle(scope, circle))
  return true
}

const chunks = (wanted: readonly Wanted[]): readonly Wanted[][] =>
  Array.from({ length: Math.ceil(wanted.length / atOnce) }, (_, i) =>
    wanted.slice(i * atOnce, (i + 1) * atOnce),
  )
