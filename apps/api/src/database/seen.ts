/** That figures of councils were handed to a reader: whose, of which page, and never which figures. */
export interface Seen {
  /** Where they were shown: `council`, `indicator`, `league table`. */
  readonly page: string
  /** Codes of the areas whose signed-off figures are in the answer. The reader's own may be among them. */
  readonly areas: readonly string[]
  /** Null where the page is of every indicator. */
  readonly indicator: string | null
  readonly period: string | null
}
