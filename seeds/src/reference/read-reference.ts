import { readTable } from '../files/read-table.ts'

const orNull = (text: string) => (text === '' ? null : text)

/** Where each of our tables of facts comes from: publisher, address, licence, date. */
export const readDatasets = () =>
  readTable('reference/dataset.csv', ['id', 'name', 'publisher', 'source_url', 'licence', 'dated', 'note'])

/** Every real area: 153 councils of today, the former ones, regions, Inner and Outer London, England. */
export const readAreas = () =>
  readTable('reference/areas.csv', [
    'area_code',
    'kind',
    'name',
    'dfe_code',
    'region_code',
    'subregion_name',
    'council_type',
    'status',
    'active_from',
    'active_to',
  ]).map((row) => ({
    area_code: row.area_code,
    kind: row.kind,
    name: row.name,
    dfe_code: orNull(row.dfe_code),
    region_code: orNull(row.region_code),
    subregion_name: orNull(row.subregion_name),
    council_type: orNull(row.council_type),
    status: row.status,
    active_from: orNull(row.active_from),
    active_to: orNull(row.active_to),
    demonstration: false,
    dataset_id: 'ons-dfe-areas',
  }))

/** A former council and each council that took over a part of its area. */
export const readSuccessors = () =>
  readTable('reference/area-successors.csv', ['area_code', 'successor_code'])

/** A code that changed while the council went on, and the code of today. */
export const readFormerCodes = () =>
  readTable('reference/former-area-codes.csv', ['former_code', 'area_code'])

export const neighbourSetIds = ['2021', '2025'] as const
export type NeighbourSetId = (typeof neighbourSetIds)[number]

/** The ten ordered neighbours of each council in one year's set. */
export const readNeighbours = (set: NeighbourSetId) =>
  readTable(`reference/neighbour-set-${set}.csv`, ['area_code', 'place', 'neighbour_code', 'closeness']).map(
    (row) => ({
      set_id: set,
      area_code: row.area_code,
      place: Number(row.place),
      neighbour_code: row.neighbour_code,
      closeness: row.closeness,
    }),
  )

/** Children aged 0 to 17 at mid-year, by area. */
export const readPopulation = () =>
  readTable('reference/population-0-17.csv', ['area_code', 'year', 'aged_0_17']).map((row) => ({
    area_code: row.area_code,
    year: Number(row.year),
    aged_0_17: Number(row.aged_0_17),
    dataset_id: 'ons-population-0-17',
  }))

/** Where each council of today stands on a map of equal tiles: across from the west, down from the north. */
export const readTiles = () =>
  readTable('reference/area-tiles.csv', ['area_code', 'across', 'down', 'short_name']).map((row) => ({
    area_code: row.area_code,
    across: Number(row.across),
    down: Number(row.down),
    short_name: row.short_name,
    dataset_id: 'outturn-tiles',
  }))
