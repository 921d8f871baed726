import { type ReadingScope, statement } from '../../database/index.ts'
import { type AreaRow, areaColumns, besideArea } from './area.store.ts'

/** A neighbour with its area. */
export interface NeighbourRow extends AreaRow {
  readonly place: number
  readonly closeness: string
}
interface SetRow {
  readonly id: string
  readonly name: string
}

const newestFirst = 'order by s.dated desc nulls last, s.id desc'

const sets = statement<SetRow>(
  'neighbour_sets',
  `select s.id, s.name from reference.neighbour_set s ${newestFirst}`,
)
const setsOfArea = statement<SetRow>(
  'neighbour_sets_of_area',
  `select s.id, s.name from reference.neighbour_set s
   where exists (select from reference.neighbour n where n.set_id = s.id and n.area_code = $1) ${newestFirst}`,
)
const neighbours = statement<NeighbourRow>(
  'neighbours',
  `select n.place, n.closeness, ${areaColumns} from reference.neighbour n
   join reference.area a on a.area_code = n.neighbour_code ${besideArea}
   where n.set_id = $1 and n.area_code = $2 order by n.place`,
)

/** Every neighbour set, newest first. */
export const readNeighbourSets = (scope: ReadingScope): Promise<SetRow[]> => scope.rows(sets)

/** The sets in which the area has neighbours, newest first. */
export const readNeighbourSetsOf = (scope: ReadingScope, area: string): Promise<SetRow[]> =>
  scope.rows(setsOfArea, [area])

/** The neighbours of an area in a set, nearest first; none where it has none there. */
export const readNeighbours = (scope: ReadingScope, set: string, area: string): Promise<NeighbourRow[]> =>
  scope.rows(neighbours, [set, area])
