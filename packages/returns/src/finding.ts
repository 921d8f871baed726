/**
 * Something wrong or doubtful in a return, kept as data.
 * `mend`: the return cannot be checked until a person mends it. `held`: the figure waits for a person and is
 * used nowhere. `noted`: worth knowing, nothing to do.
 */
export type FindingSeverity = 'mend' | 'held' | 'noted'

/** Where it stands in the file: sheet by name, row counted from 1, column by its letter or its heading. */
export interface FindingPlace {
  readonly sheet: string | null
  readonly row: number | null
  readonly column: string | null
}

export interface Finding {
  /** The rule's code, e.g. `percent-over-100`; the rule's file carries the same name. */
  readonly code: string
  readonly severity: FindingSeverity
  readonly place: FindingPlace
  /** The indicator and basis concerned, where they are known. */
  readonly indicator: string | null
  /** What was seen, in one plain sentence with the figures in it. */
  readonly seen: string
  /** What the person can do about it, in one plain sentence. */
  readonly remedy: string
}
