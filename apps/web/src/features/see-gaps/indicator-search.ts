import type { GapsView } from './gaps.query.ts'
import type { GapEntry } from './to-gap-lists.ts'

/** What goes along from a gap to the pages under it, so that they show the same figures; only what was chosen. */
export const indicatorSearch = ({ row }: Pick<GapEntry, 'row'>, view: GapsView) => ({
  basis: row.basis,
  ...(view.period ? { period: view.period } : {}),
  ...(view.set ? { set: view.set } : {}),
  ...(view.asOf ? { asOf: view.asOf } : {}),
})
