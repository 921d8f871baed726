import { demoReturns, loadDemonstration, type SeedReturn } from '@outturn/seeds'
import type { Client } from 'pg'
import type { SeedSettings } from '../config/settings.ts'
import { Database, WorkerDatabase } from '../database/index.ts'
import { openDatabase, serverSource } from '../database/open-database.ts'

import { compareReleases } from '../rooms/comparators/index.ts'
import { keepCouncilPages } from '../rooms/council-pages/index.ts'
import { judgeReleases } from '../rooms/disclosures/index.ts'
import { keepGapsPages } from '../rooms/gaps/index.ts'
import { keepLeaguePages } from '../rooms/league-tables/index.ts'
import { seedExplanations } from './seed-explanations.ts'
import { type SignIn, seedPeople } from './seed-people.ts'
import { type SeedWorld, seedReturn } from './seed-return.ts'
import { readSenders, type Senders } from './seed-senders.ts'
import { seedTargets } from './seed-targets.ts'

/** Councils that send at the same time: sending is mostly waiting for the database. */
const atOnce = 3

/** Invents the demonstration, sends its returns through the front door, and compares them. */
export async function seedDemonstration(owner: Client, settings: SeedSettings): Promise<SignIn[]> {
  await loadDemonstration(owner)
  const signIns = await seedPeople(owner)
  const senders = await readSenders(owner)
  const source = await serverSource({ url: settings.appUrl, poolSize: atOnce + 1 }).initialize()
  try {
    const database = await openDatabase(source)
    const worldOfItsOwn = (): SeedWorld => {
      let now = new Date()
      const wind = (moment: string): void => {
        now = new Date(moment)
      }
      return { database: new Database(source, () => now), wind }
    }
    const waiting = [...byCouncil(demoReturns())]
    await Promise.all(Array.from({ length: atOnce }, () => sendAll(worldOfItsOwn(), waiting, senders)))
    await seedTargets(worldOfItsOwn(), senders)
    await seedExplanations(worldOfItsOwn(), senders, owner)
    await compareAll(database, settings)
  } finally {
    await source.destroy()
  }
  return signIns
}

/** Returns by council, each council's in their order: a return is checked against the one before it. */
function byCouncil(seeds: Iterable<SeedReturn>): Map<string, SeedReturn[]> {
  const councils = new Map<string, SeedReturn[]>()
  for (const seed of seeds)
    councils.set(seed.councilAreaCode, [...(councils.get(seed.councilAreaCode) ?? []), seed])
  return councils
}

/** Takes one council after the other from those that wait, and sends all its returns. */
async function sendAll(
  world: SeedWorld,
  waiting: [string, SeedReturn[]][],
  senders: ReadonlyMap<string, Senders>,
): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [council, seeds] = next
    const who = senders.get(council)
    if (!who) continue
    for (const seed of seeds) await seedReturn(world, who, seed)
  }
}

async function compareAll(database: Database, { workerUrl, build }: SeedSettings): Promise<void> {
  const worker = new WorkerDatabase(workerUrl)
  try {
    while ((await worker.run(compareReleases)) > 0);
    while ((await worker.run((scope) => judgeReleases(scope))) > 0);
    await keepCouncilPages(worker, { build })
    await keepGapsPages({ database, worker }, { build })
    // Nobody changes anything meanwhile: there is no lull to wait for.
    await keepLeaguePages({
      database,
      worker,
      build,
      inLull: async (_what, _now, write) => void (await write()),
    })
  } finally {
    await worker.close()
  }
}
