import type { SeedClient } from '../client.ts'
import { upsertRows } from '../files/upsert-rows.ts'
import {
  neighbourSetIds,
  readAreas,
  readDatasets,
  readFormerCodes,
  readNeighbours,
  readPopulation,
  readSuccessors,
  readTiles,
} from './read-reference.ts'

/** Rows written, by table. */
export type ReferenceCounts = Readonly<
  Record<'datasets' | 'areas' | 'successors' | 'formerCodes' | 'tiles' | 'neighbours' | 'population', number>
>

/** Loads the open facts that everything else points at; loading twice changes nothing. */
export async function loadReference(client: SeedClient): Promise<ReferenceCounts> {
  const write = (table: string, key: readonly string[], rows: Parameters<typeof upsertRows>[1]['rows']) =>
    upsertRows(client, { table: `reference.${table}`, key, rows })
  const datasets = readDatasets()
  const dated = (id: string) => datasets.find((dataset) => dataset.id === id)?.dated ?? null
  const counts = {
    datasets: await write('dataset', ['id'], datasets),
    // Regions first: a council's row points at its region's.
    areas: await write('area', ['area_code'], readAreas()),
    successors: await write('area_successor', ['area_code', 'successor_code'], readSuccessors()),
    formerCodes: await write('former_area_code', ['former_code'], readFormerCodes()),
    tiles: await write('area_tile', ['area_code'], readTiles()),
  }
  const sets = neighbourSetIds.map((id) => ({
    id,
    name: `Statistical neighbours ${id}`,
    dated: dated(`dfe-neighbours-${id}`),
    dataset_id: `dfe-neighbours-${id}`,
  }))
  await write('neighbour_set', ['id'], sets)
  const neighbours = await write(
    'neighbour',
    ['set_id', 'area_code', 'place'],
    neighbourSetIds.flatMap((id) => readNeighbours(id)),
  )
  const population = await write('population', ['area_code', 'year'], readPopulation())
  return { ...counts, neighbours, population }
}
