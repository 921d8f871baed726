import type { AreaCode } from '@outturn/indicators'
import { type Aggregate, sumsTold } from './aggregate.ts'
import { isKnownTo, type Reader } from './reader.ts'
import type { ReleaseLog } from './release-log.ts'
import { addsUpToFew } from './rules/adds-up.ts'
import { fewestOthers } from './rules/too-few.ts'
import { holdsWithinBounds } from './rules/within-bounds.ts'
import { inEither } from './set-arithmetic.ts'

/**
 * The indicators of which a reader could find out somebody's figure from what it has been shown, were it to know
 * these further councils: to be asked before an agreement is joined, because nothing shown can be unshown.
 * Example: shown A+B+C+D; joining with A and B leaves C+D → the indicator is named.
 */
export function exposedBy(
  joining: ReadonlySet<AreaCode>,
  reader: Reader,
  log: ReleaseLog,
): readonly string[] {
  const after: Reader = { ...reader, knows: inEither(reader.knows, joining) }
  const told = log
    .filter(({ audience }) => audience === reader.audience || audience === 'everyone')
    .map(({ aggregate }) => aggregate)
  return [...new Set(told.filter((one) => isExposed(one, told, after)).map(({ indicator }) => indicator))]
}

function isExposed(one: Aggregate, told: readonly Aggregate[], after: Reader): boolean {
  const unknown = one.shares.filter(({ area }) => !isKnownTo(after, area)).length
  if (unknown > 0 && unknown < fewestOthers) return true
  return sumsTold(one).some(
    ({ quantity }) => addsUpToFew(quantity, told, after) || holdsWithinBounds(quantity, told, after),
  )
}
