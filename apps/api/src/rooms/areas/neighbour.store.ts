import type { AreaCode } from '@outturn/indicators'
import { type ReadingScope, statement } from '../../database/index.ts'

export interface NeighbourRow {
  readonly place: number
  readonly code: AreaCode
  readonly closeness: string
}
interface SetRow {
  readonly id: string
  readonly name: string
}

const newest = statement<SetRow>(
  'newest_neighbour_set',
  `select s.id, s.name from reference.neighbour_set s
   where ($2::text is null or s.id = $2)
     and exists (select from reference.neighbour n where n.set_id = s.id and n.area_code = $1)
   order by s.dated desc nulls last, s.id desc limit 1`,
)
const neighbours = statement<NeighbourRow>(
  'neighbours',
  `select place, neighbour_code as code, closeness from reference.neighbour
   where set_id = $1 and area_code = $2 order by place`,
)
const sets = statement<SetRow>(
  'neighbour_sets',
  'select id, name from reference.neighbour_set order by dated desc nulls last, id desc',
)

/** The neighbours of an area in a named set, or in the newest that has it; null where there is none. */
export async function readNeighbours(scope: ReadingScope, area: string, set: string | null) {
  const [found] = await scope.rows(newest, [area, set])
  if (!found) return null
  return { ...found, neighbours: await scope.rows(neighbours, [found.id, area]) }
}

export const readNeighbourSets = async (scope: ReadingScope): Promise<string[]> =>
  (await scope.rows(sets)).map(({ id }) => id)
