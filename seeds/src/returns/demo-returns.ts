import { demonstrationReturns } from '../demo/demonstration-returns.ts'
import { realReturns } from './real-returns.ts'
import type { SeedReturn } from './seed-return.ts'

/** Every return that the demonstration sends in: those of five real councils, then those of the invented ones. */
export function* demoReturns(): Generator<SeedReturn> {
  yield* realReturns()
  yield* demonstrationReturns()
}
