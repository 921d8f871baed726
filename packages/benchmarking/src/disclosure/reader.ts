import type { AreaCode } from '@outturn/indicators'

/** Who looks. Everybody who signs in for one council is one reader: what one has seen, all have. */
export interface Reader {
  /** The council or alliance that looks, or 'everyone' for what anybody may see. */
  readonly audience: string
  readonly own: AreaCode | null
  /** Councils whose figures of this indicator the reader may see, by agreement. The own one need not be named. */
  readonly knows: ReadonlySet<AreaCode>
}

/** Whether the reader knows this council's figure without being shown an aggregate. */
export const isKnownTo = (reader: Reader, area: AreaCode): boolean =>
  area === reader.own || reader.knows.has(area)
