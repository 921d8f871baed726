import { demoReturns, loadDemonstration } from '@outturn/seeds'
import type { Client } from 'pg'
import type { SeedSettings } from '../config/settings.ts'
import { openDatabase, serverSource } from '../database/open-database.ts'
import { WorkerDatabase } from '../jobs/index.ts'
import { compareReleases } from '../rooms/comparators/compare-releases.ts'
import { type SignIn, seedPeople } from './seed-people.ts'
import { type SeedWorld, seedReturn } from './seed-return.ts'
import { readSenders } from './seed-senders.ts'
import { seedTargets } from './seed-targets.ts'

/** Invents the demonstration, sends its returns through the front door, and compares them. */
export async function seedDemonstration(owner: Client, settings: SeedSettings): Promise<SignIn[]> {
  await loadDemonstration(owner)
  const signIns = await seedPeople(owner)
  const senders = await readSenders(owner)
  let now = new Date()
  const source = await serverSource({ url: settings.appUrl, poolSize: 2 }).initialize()
  const world: SeedWorld = {
    database: await openDatabase(source, () => now),
    wind: (moment) => {
      now = new Date(moment)
    },
  }
  try {
    for (const seed of demoReturns()) {
      const who = senders.get(seed.councilAreaCode)
      if (who) await seedReturn(world, who, seed)
    }
    now = new Date()
    await seedTargets(world, senders)
  } finally {
    await source.destroy()
  }
  await compareAll(settings.workerUrl)
  return signIns
}

async function compareAll(workerUrl: string): Promise<void> {
  const worker = new WorkerDatabase(workerUrl)
  try {
    while ((await worker.run(compareReleases)) > 0);
  } finally {
    await worker.close()
  }
}
