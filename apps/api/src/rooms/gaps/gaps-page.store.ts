import { writtenPages } from '../../answers/index.ts'

/** Figures of every neighbour in every set: a sum of numbers that only rise is the same only where each of them is. */
const neighbours = `(select coalesce(sum(nv.shown), 0) from reference.neighbour n
  join outturn.council nc on nc.area_code = n.neighbour_code
  join outturn.council_version nv on nv.council_id = nc.id where n.area_code = c.area_code)`

/**
 * Each council's newest gaps to its neighbours' median, as they were written out. What its own people see of the
 * neighbours is what is shared with them, which may also change with the day.
 */
export const gapsPages = writtenPages({
  others: 'gaps_page',
  own: 'own_gaps_page',
  ownFrom: `concat_ws(' ', v.own, coalesce(m.version, 0), ${neighbours}, d.sharing_version, current_date)`,
})
