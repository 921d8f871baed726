import { type ReadingScope, statement } from '../../database/index.ts'

export interface RegionRow {
  readonly area_code: string
  readonly name: string
  readonly kind: string
}
export interface RegionFigure {
  readonly area_code: string
  readonly period: string
  readonly status: string
  readonly amount: number | null
  readonly printed: string | null
}

const regions = statement<RegionRow>(
  'series_regions',
  `select area_code, name, kind from reference.area where kind in ('region', 'country') and not demonstration
   order by kind desc, name`,
)
const figures = statement<RegionFigure>(
  'series_figures',
  `select area_code, period, status, amount, printed from outturn.published_figure
   where indicator_id = $1 and basis = $2 and area_code = any ($3) order by period`,
)

/** The nine regions by name, then England. */
export const readRegions = (scope: ReadingScope): Promise<RegionRow[]> => scope.rows(regions)

/** What is published of these areas, oldest first. */
export const readRegionFigures = (
  scope: ReadingScope,
  of: { readonly indicator: string; readonly basis: string; readonly areas: readonly string[] },
): Promise<RegionFigure[]> => scope.rows(figures, [of.indicator, of.basis, of.areas])

export interface TileRow {
  readonly areaCode: string
  readonly name: string
  readonly shortName: string
  readonly regionCode: string | null
  readonly regionName: string | null
  readonly across: number
  readonly down: number
  readonly demonstration: boolean
}

const tiles = statement<TileRow>(
  'area_tiles',
  `select t.area_code as "areaCode", a.name, t.short_name as "shortName", a.region_code as "regionCode",
     r.name as "regionName", t.across, t.down, a.demonstration
   from reference.area_tile t join reference.area a on a.area_code = t.area_code
   left join reference.area r on r.area_code = a.region_code order by a.name`,
)

/** Where each council stands on a map of equal tiles, by name. */
export const readTiles = (scope: ReadingScope): Promise<TileRow[]> => scope.rows(tiles)
