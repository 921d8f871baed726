import { randomUUID } from 'node:crypto'
import { demoTargets } from '@outturn/seeds'
import { setTarget } from '../rooms/targets/index.ts'
import type { SeedWorld } from './seed-return.ts'
import type { Senders } from './seed-senders.ts'

/** Sets the targets that councils print, as their analysts would. */
export async function seedTargets(world: SeedWorld, senders: ReadonlyMap<string, Senders>): Promise<void> {
  for (const target of demoTargets()) {
    const who = senders.get(target.councilAreaCode)
    if (who) await world.database.writing(who.analyst, randomUUID(), (scope) => setTarget(scope, target))
  }
}
