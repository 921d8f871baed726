import type { Shown } from '../../data/catalogue.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import type { League } from '../rank-councils/league.query.ts'
import type { Tile } from './to-tiles.ts'

/** The map's councils with their place and their unrounded figure. */
export const toTilesCsv = (
  tiles: readonly Tile[],
  league: League,
  indicator: Shown,
): readonly (readonly CsvCell[])[] => [
  [
    ...['indicator', 'name', 'basis', 'unit', 'period', 'kind', 'area_code', 'council', 'region', 'status'],
    ...['value', 'band', 'rank', 'across', 'down'],
  ],
  ...tiles.map((tile): CsvCell[] => [
    ...[league.indicator, indicator.name, league.basis, indicator.unit, league.period, league.kind],
    ...[tile.code, tile.name, tile.region, tile.reason ?? 'measured'],
    league.columns.amount[league.columns.areaCode.indexOf(tile.code)] ?? null,
    ...[tile.mark, tile.rank, tile.across, tile.down],
  ]),
]
