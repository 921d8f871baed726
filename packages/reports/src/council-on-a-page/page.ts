/** A small chart: one line with the council, its neighbours and their median. Places run from 0 to 1. */
export interface PageStrip {
  /** The chart in a sentence, for who does not see it. */
  readonly alt: string
  readonly own: number
  readonly ownText: string
  readonly interval: readonly [from: number, to: number] | null
  readonly others: readonly number[]
  readonly median: number
  readonly medianText: string
  /** From where to where the neighbours stand. */
  readonly rangeText: string
}

/** One gap, in ready sentences. */
export interface PageGap {
  readonly name: string
  /** Unit, how it is counted, which end is best. */
  readonly kind: string
  /** `31` and what it counts; null where a gap cannot be said in children. */
  readonly count: { readonly number: string; readonly words: string } | null
  readonly says: string
  readonly reason: string
  readonly definition: string
  readonly strip: PageStrip | null
}

/** A table of texts; the first column heads each row. */
export interface PageTable {
  readonly caption: string
  readonly columns: readonly { readonly name: string; readonly side: 'left' | 'right' }[]
  readonly rows: readonly (readonly string[])[]
}

/** A council on a page: everything in reading order, ready to be drawn on paper or on a screen. */
export interface CouncilOnAPage {
  readonly title: string
  readonly caption: string
  /** Who may see it, where not everybody may; stands at the top. */
  readonly marks: readonly string[]
  readonly answer: string
  readonly gapsTitle: string
  readonly gaps: readonly PageGap[]
  readonly figuresTitle: string
  readonly figures: PageTable
  readonly sourcesTitle: string
  readonly sources: readonly string[]
}
