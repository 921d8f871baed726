import { writtenPages } from '../../answers/index.ts'

/** Each council's newest page, as it was written out. */
export const councilPages = writtenPages({
  others: 'council_page',
  own: 'own_council_page',
  ownFrom: `concat_ws(' ', v.own, coalesce(m.version, 0))`,
})
