import type { AreaCode } from '@outturn/indicators'
import { type Aggregate, sumsTold } from './aggregate.ts'
import { linkedWith } from './linked-with.ts'
import { isKnownTo, type Reader } from './reader.ts'
import type { ReleaseLog } from './release-log.ts'
import { addsUpToOne } from './rules/adds-up.ts'
import { holdsWithinBounds } from './rules/within-bounds.ts'
import { inEither } from './set-arithmetic.ts'

/**
 * The indicators of which a reader could find out somebody's figure from what it has been shown, were it to know
 * these further councils, and cannot now: to be asked before an agreement is joined, because nothing shown can be
 * unshown. Councils that are left over are outside: those inside are known. A sum of two that is left over names
 * neither, unless one of them is nearly all of it; what is shown later is judged with it.
 * Example: shown A+B+C+D; joining with A, B and C leaves D → the indicator is named. Joining with A and B does not.
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
  const touched = partsOf(told).filter((part) =>
    part.some(({ shares }) => shares.some(({ area }) => joining.has(area) && !isKnownTo(reader, area))),
  )
  return [...new Set(touched.flatMap((part) => exposedIn(part, { reader, after })))]
}

/** What was shown, in parts that have nothing to do with each other: of last year's quarters, say, and this year's. */
function partsOf(told: readonly Aggregate[]): (readonly Aggregate[])[] {
  const [first, ...rest] = told
  if (!first) return []
  const part = new Set([first, ...linkedWith(first, rest)])
  return [[...part], ...partsOf(told.filter((one) => !part.has(one)))]
}

interface Readers {
  readonly reader: Reader
  readonly after: Reader
}

function exposedIn(part: readonly Aggregate[], { reader, after }: Readers): string[] {
  const [isOpenNow, isOpenAfter] = [exposureIn(part, reader), exposureIn(part, after)]
  return part.filter((one) => isOpenAfter(one) && !isOpenNow(one)).map(({ indicator }) => indicator)
}

/** Whether an aggregate tells this reader too much beside the others; each quantity is worked out once. */
function exposureIn(part: readonly Aggregate[], reader: Reader): (one: Aggregate) => boolean {
  const known = new Map<string, boolean>()
  const isOpen = (quantity: string): boolean => {
    const open =
      known.get(quantity) ??
      (addsUpToOne(quantity, part, reader) || holdsWithinBounds(quantity, part, reader))
    known.set(quantity, open)
    return open
  }
  return (one) => {
    const unknown = one.shares.filter(({ area }) => !isKnownTo(reader, area)).length
    if (unknown === 1) return true
    return sumsTold(one).some(({ quantity }) => isOpen(quantity))
  }
}
