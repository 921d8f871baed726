/** What fields and switches are called that stand on many pages. */
export const fields = {
  shown: 'What is shown',
  council: 'Council',
  period: 'Period',
  indicator: 'Indicator',
  counted: 'Counted',
  compareWith: 'Compare with',
  neighbours: 'Neighbours',
  asOf: 'As it stood on',
  show: 'Show',
  choose: 'Choose',
  demonstration: 'Demonstration',
  done: 'Done',
  /** Read aloud before what is wrong with a field. */
  error: 'Error:',
  open: 'Change',
  close: 'Done',
} as const

/** Between the parts of a page's caption. ` · as it stood on 1 May 2026` */
export const stoodOn = (day: string): string => ` · as it stood on ${day}`

/** Behind a page's period: ` · signed off 7 December 2022, revision 2`. */
export const signedOffOn = (day: string, revision: number | null): string =>
  ` · signed off ${day}${(revision ?? 1) > 1 ? `, revision ${revision}` : ''}`

/** Behind what a page shows, where it is set back to an earlier day: `, as it stood on 1 May 2026`. */
export const asItStood = (day: string): string => `, as it stood on ${day}`

/** Behind whose figures a page shows. `against statistical neighbours 2025` */
export const against = (whom: string): string => `against ${whom}`

export const copyLink = {
  copy: 'Copy link to this view',
  said: { no: '', yes: 'Link copied', failed: 'Copy the address from the address bar' },
} as const

/** Where a list with pages is: `1 to 50 of 312`. */
export const pagesSaid = (first: number, last: number, total: number): string =>
  `${first} to ${last} of ${total}`

export const pages = {
  label: 'Pages',
  byDate: { back: 'Newer', on: 'Older' },
  inOrder: { back: 'Back', on: 'More' },
  inTable: { back: 'Previous', on: 'Next' },
  breadcrumb: 'Breadcrumb',
} as const
