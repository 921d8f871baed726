import { randomUUID } from 'node:crypto'
import { demoTargets } from '@outturn/seeds'
import { ownCouncil } from '../database/index.ts'
import { readTargetHistory, setTarget } from '../rooms/targets/index.ts'
import type { SeedWorld } from './seed-return.ts'
import type { Senders } from './seed-senders.ts'

/** Sets the targets that councils print, as their analysts would; one that was set before is not set again. */
export async function seedTargets(world: SeedWorld, senders: ReadonlyMap<string, Senders>): Promise<void> {
  for (const target of demoTargets()) {
    const who = senders.get(target.councilAreaCode)
    if (!who) continue
    await world.database.writing(who.analyst, randomUUID(), async (scope) => {
      const known = await readTargetHistory(scope, ownCouncil(scope))
      const isSame = (one: (typeof known)[number]) =>
        one.indicator === target.indicator && one.basis === target.basis && one.from === target.fromPeriod
      if (!known.some(isSame)) await setTarget(scope, target)
    })
  }
}
