import type { Aggregate } from '../aggregate.ts'
import { isKnownTo, type Reader } from '../reader.ts'
import { type ReleaseLog, seenBy } from '../release-log.ts'

/** What each rule is asked: may this reader be shown this aggregate after all that was shown before? */
export interface Question {
  readonly aggregate: Aggregate
  readonly reader: Reader
  /** What the reader has seen of the same quantities. */
  readonly seen: ReleaseLog
  /** Contributors whose figures the reader does not know. */
  readonly unknown: Aggregate['shares']
}

export function questionOf(aggregate: Aggregate, reader: Reader, log: ReleaseLog): Question {
  const unknown = aggregate.shares.filter(({ area }) => !isKnownTo(reader, area))
  return { aggregate, reader, seen: seenBy(reader, log, aggregate), unknown }
}

/** The figures of an aggregate that the reader does not know, each named by council and revision. */
export const unknownNames = (aggregate: Aggregate, reader: Reader): ReadonlySet<string> =>
  new Set(
    aggregate.shares
      .filter(({ area }) => !isKnownTo(reader, area))
      .map(({ area, revision }) => `${area}@${revision}`),
  )

export const sameMonths = ({ months: a }: Aggregate, { months: b }: Aggregate): boolean =>
  a.from === b.from && a.to === b.to
