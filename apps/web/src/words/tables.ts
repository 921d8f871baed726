/** Said above a wide table: which column stays. `scrollHint('council')` */
export const scrollHint = (first: string): string => `Scroll the table sideways; the ${first} stays in view.`

/** Where a cell has nothing to hold. */
export const nothing = 'none'

/** What several tables call a column. */
export const columns = {
  /** Kept on one line. */
  parts: 'n\u00a0/\u00a0d',
  interval: '95% interval',
} as const
