import type { DemoCouncil } from './demo-councils.ts'
import { inventedQuarters } from './demo-quarters.ts'
import { allSteps } from './steps/all-steps.ts'
import { takeStep } from './take-step.ts'

const known = new Map<string, readonly ReadonlyMap<string, number>[]>()

/** The counts of every invented quarter of a council, each quarter built on the one before. */
export function quarterCounts(council: DemoCouncil): readonly ReadonlyMap<string, number>[] {
  const before = known.get(council.code)
  if (before) return before
  const quarters: Map<string, number>[] = []
  for (let quarter = 0; quarter < inventedQuarters.length; quarter++) {
    const counts = new Map<string, number>()
    for (const step of allSteps) takeStep(step, { council, quarter, counts, before: quarters.at(-1) ?? null })
    quarters.push(counts)
  }
  known.set(council.code, quarters)
  return quarters
}
