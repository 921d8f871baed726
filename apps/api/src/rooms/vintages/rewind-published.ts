import { aggregateNeighbours, type NeighbourAggregate } from '@outturn/benchmarking'
import { catalogue, type Indicator, type Period, period } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import {
  type ColumnsAsked,
  type FormerFigure,
  readChangedColumns,
  readFormerFigures,
  readLaterVintages,
} from './former-figures.store.ts'
import { standColumn } from './stand-column.ts'
import { readStandingWorld } from './standing-world.store.ts'
import { councilsIn, englandAmount, regionAmount, type StandingWorld } from './standing-world.ts'

/** A published column that a later load changed, as it was before. */
export interface FormerColumn {
  readonly indicator: Indicator
  readonly basis: string
  readonly period: Period
  /** By area; empty where the column had not been published. */
  readonly figures: ReadonlyMap<string, FormerFigure>
  readonly amounts: ReadonlyMap<string, number | null>
}

/** Published figures taken back to a moment: all that later loads changed, and nothing else. */
export interface Rewound {
  /** By `indicator basis period`. What is not here stood then as it stands now. */
  readonly columns: ReadonlyMap<string, FormerColumn>
  readonly world: StandingWorld
}

/** A column's name among those taken back. */
export const columnKey = (of: {
  readonly indicator: string
  readonly basis: string
  readonly period: string
}) => `${of.indicator} ${of.basis} ${of.period}`

/**
 * What the published columns were at a moment, of those that have changed since. Null for now, and where nothing
 * was loaded since: then what pages read now is what stood then.
 */
export async function rewindPublished(
  scope: ReadingScope,
  asOf: string | null,
  asked: ColumnsAsked,
): Promise<Rewound | null> {
  if (asOf === null || asOf === 'infinity') return null
  const later = await readLaterVintages(scope, asOf)
  if (later.length === 0) return null
  const changed = await readChangedColumns(scope, later, asked)
  if (changed.length === 0) return null
  const columns = new Map(
    changed.flatMap(({ indicator_id, basis, period: code }) => {
      const indicator = catalogue.get(indicator_id)
      if (!indicator) return []
      const key = columnKey({ indicator: indicator_id, basis, period: code })
      const column = { indicator, basis, period: period(code), figures: new Map(), amounts: new Map() }
      return [[key, column] as const]
    }),
  )
  for (const figure of await readFormerFigures(scope, later, changed)) {
    const column = columns.get(columnKey({ ...figure, indicator: figure.indicator_id }))
    column?.figures.set(figure.area_code, figure)
    column?.amounts.set(figure.area_code, figure.amount)
  }
  return { columns, world: await readStandingWorld(scope.rows) }
}

/** How a council stood in a column taken back: rank, band, cut points, region and England; null where it did not. */
export function formerStanding({ world }: Rewound, column: FormerColumn, area: string) {
  const { councils, stood } = standColumn(column, column.indicator, world)
  const at = councils.findIndex(({ area_code }) => area_code === area)
  const council = councils[at]
  if (!council) return null
  return {
    name: council.name,
    rank: stood.ranks[at] ?? null,
    ranked: stood.ranked,
    band: stood.bands[at] ?? null,
    cuts: stood.cuts,
    region: regionAmount(world, council, column.amounts),
    england: englandAmount(column.amounts),
  }
}

/** England's cut points in a column taken back; null where no council had a figure. */
export const formerCuts = ({ world }: Rewound, column: FormerColumn) =>
  standColumn(column, column.indicator, world).stood.cuts

/** What an area's neighbours of a set came to in a column taken back; null where the set has none of it. */
export function formerNeighbours(
  { world }: Rewound,
  { amounts, period: of }: FormerColumn,
  asked: { readonly area: string; readonly set: string },
): NeighbourAggregate | null {
  const codes = world.sets.get(asked.set)?.get(asked.area)
  const stands = councilsIn(world, amounts, of).some(({ area_code }) => area_code === asked.area)
  return codes && stands ? aggregateNeighbours(asked.area, codes, amounts) : null
}
