import { type Aggregate, areRelated } from './aggregate.ts'
import type { Reader } from './reader.ts'

/** An aggregate that was shown, and to whom. The log is only added to. */
export interface Released {
  readonly id: string
  readonly audience: string
  readonly aggregate: Aggregate
}

export type ReleaseLog = readonly Released[]

/**
 * What this reader has been shown, or everyone, that has a quantity in common with an aggregate. What is to be
 * shown to everyone is judged against all that anybody has seen.
 */
export function seenBy(reader: Reader, log: ReleaseLog, aggregate: Aggregate): ReleaseLog {
  return log.filter(
    (entry) =>
      (reader.audience === 'everyone' ||
        entry.audience === reader.audience ||
        entry.audience === 'everyone') &&
      areRelated(entry.aggregate, aggregate),
  )
}
