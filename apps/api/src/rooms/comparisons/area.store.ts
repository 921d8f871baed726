import { type ReadingScope, statement } from '../../database/index.ts'

/** An area with the council that signs in for it, where one does. */
export interface AreaRow {
  readonly code: string
  readonly kind: string
  readonly name: string
  readonly region_code: string | null
  readonly region_name: string | null
  readonly subregion_name: string | null
  readonly status: string
  readonly active_to: string | null
  readonly demonstration: boolean
  readonly council_id: number | null
}

const area = statement<AreaRow>(
  'compared_area',
  `select a.area_code as code, a.kind, a.name, a.region_code, r.name as region_name, a.subregion_name, a.status,
     a.active_to::text, a.demonstration, c.id as council_id
   from reference.area a
   left join reference.area r on r.area_code = a.region_code
   left join outturn.council c on c.area_code = a.area_code
   where a.area_code = $1`,
)

export const readArea = async (scope: ReadingScope, code: string): Promise<AreaRow | null> =>
  (await scope.rows(area, [code]))[0] ?? null

export interface NeighbourRow extends AreaRow {
  readonly place: number
  readonly closeness: string
}

const neighbours = statement<NeighbourRow>(
  'compared_neighbours',
  `select n.place, n.closeness, a.area_code as code, a.kind, a.name, a.region_code, r.name as region_name,
     a.subregion_name, a.status, a.active_to::text, a.demonstration, c.id as council_id
   from reference.neighbour n
   join reference.area a on a.area_code = n.neighbour_code
   left join reference.area r on r.area_code = a.region_code
   left join outturn.council c on c.area_code = a.area_code
   where n.set_id = $1 and n.area_code = $2 order by n.place`,
)

export const readNeighbours = (scope: ReadingScope, set: string, code: string): Promise<NeighbourRow[]> =>
  scope.rows(neighbours, [set, code])

const sets = statement<{ set_id: string }>(
  'neighbour_sets_of_area',
  'select distinct set_id from reference.neighbour where area_code = $1 order by set_id desc',
)

/** The sets in which the area has neighbours, newest first. */
export const readNeighbourSets = async (scope: ReadingScope, code: string): Promise<string[]> =>
  (await scope.rows(sets, [code])).map(({ set_id }) => set_id)
