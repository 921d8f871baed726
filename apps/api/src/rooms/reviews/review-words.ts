import type { OwnName, ReadingProfile, ReportReading } from '@outturn/returns'

/** What the server asks of the reading thread. */
export interface ReviewQuestionToThread {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly profiles: readonly ReadingProfile[]
  /** What the council itself calls indicators, for the period. */
  readonly ownNames: readonly OwnName[]
}

/** What the thread says: stages as they pass and how many sheets or pages have been opened, then the reading or why there is none. */
export type ReviewWord =
  | { readonly kind: 'stage'; readonly name: string }
  | { readonly kind: 'parts'; readonly count: number }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'read'; readonly reading: ReportReading }
