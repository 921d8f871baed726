import type { JobScope } from '../../database/index.ts'
import { findOwners, gatherFigures, replaceFigures } from './comparator.store.ts'
import { toComparators } from './to-comparators.ts'
import { markCompared, readWaiting } from './waiting.store.ts'

/** Releases taken in one transaction: a whole national quarter at once. */
const atOnce = 200

/** Works out the live comparators of everything that was released since the last time. Answers how many figures. */
export async function compareReleases(scope: JobScope): Promise<number> {
  const waiting = await readWaiting(scope, atOnce)
  if (waiting.length === 0) return 0
  const owners = await findOwners(
    scope,
    waiting.map(({ council_id }) => council_id),
    waiting.map(({ period }) => period),
  )
  const figures = (await gatherFigures(scope, owners)).flatMap(toComparators)
  const written = await replaceFigures(scope, owners, figures)
  await markCompared(
    scope,
    waiting.map(({ id }) => id),
  )
  return written
}
