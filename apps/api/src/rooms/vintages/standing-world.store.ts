import { type Statement, statement } from '../../database/index.ts'
import { type NeighbourLink, type StandingArea, type StandingWorld, seeWorld } from './standing-world.ts'

/** Asks for rows, whatever the connection: a reader's scope or the loading one. */
export type Ask = <Row>(of: Statement<Row>, values: readonly unknown[]) => Promise<Row[]>

const areas = statement<StandingArea>(
  'standing_areas',
  `select area_code, kind, name, region_code, subregion_name, active_from::text, active_to::text
   from reference.area where not demonstration`,
)
const links = statement<NeighbourLink>(
  'standing_neighbours',
  'select set_id, area_code, neighbour_code from reference.neighbour order by set_id, area_code, place',
)

/** Areas that are real, with their neighbours; demonstration areas stand in no published figure. */
export const readStandingWorld = async (ask: Ask): Promise<StandingWorld> =>
  seeWorld(await ask(areas, []), await ask(links, []))
