import type { AreaTilesQuery } from '@outturn/contracts'
import { bare, type Shown } from '../../data/catalogue.ts'
import { withoutSharedStart } from '../../words/region.ts'
import type { League } from '../rank-councils/league.query.ts'

export type AreaTile = AreaTilesQuery['areaTiles'][number]

export interface Tile {
  readonly code: string
  readonly name: string
  readonly short: string
  /** The name for a large tile, without what all of the group begin with. */
  readonly label: string
  readonly region: string
  /** From 1, from the group's own west and north. */
  readonly across: number
  readonly down: number
  /** A to D, or 1 to 4 from the lowest quarter where no end is best; null where there is no figure. */
  readonly mark: string | null
  readonly text: string
  readonly rank: number | null
  readonly reason: string | null
}

/** The tiles of a league table's councils, each with its band, in rows from the north. */
export function toTiles(areas: readonly AreaTile[], league: League, indicator: Shown): readonly Tile[] {
  const { columns, unranked } = league
  const codes = new Set([...columns.areaCode, ...unranked.map(({ areaCode }) => areaCode)])
  const own = areas.filter(({ areaCode }) => codes.has(areaCode))
  const [west, north] = [
    Math.min(...own.map(({ across }) => across)),
    Math.min(...own.map(({ down }) => down)),
  ]
  const labels = withoutSharedStart(own.map(({ name }) => name))
  return own
    .map((area, place): Tile => {
      const at = columns.areaCode.indexOf(area.areaCode)
      const amount = at < 0 ? null : (columns.amount[at] ?? null)
      return {
        code: area.areaCode,
        name: area.name,
        short: area.shortName,
        label: labels[place] ?? area.name,
        region: area.regionName ?? '',
        across: area.across - west + 1,
        down: area.down - north + 1,
        mark: amount === null ? null : (columns.band[at] ?? quarterOf(amount, league.cuts, indicator)),
        text: amount === null ? '' : bare(amount, indicator),
        rank: at < 0 ? null : (columns.rank[at] ?? null),
        reason:
          amount === null
            ? (unranked.find(({ areaCode }) => areaCode === area.areaCode)?.reason ?? 'not_available')
            : null,
      }
    })
    .sort((a, b) => a.down - b.down || a.across - b.across)
}

/** 1 to 4 from the lowest quarter, only where no end is best; a figure on a cut counts to the lower one. */
function quarterOf(
  amount: number,
  cuts: readonly number[] | null | undefined,
  { polarity }: Shown,
): string | null {
  if (polarity !== 'none' || !cuts) return null
  return String(1 + cuts.filter((cut) => amount > cut).length)
}

/** The tile that an arrow key leads to: the nearest one that way, in the same line before any other. */
export function tileAfter(tiles: readonly Tile[], from: Tile, key: string): Tile | null {
  const ways: Readonly<Record<string, readonly [across: number, down: number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  }
  const way = ways[key]
  if (!way) return null
  const [x, y] = way
  const there = tiles.flatMap((tile) => {
    const [dx, dy] = [tile.across - from.across, tile.down - from.down]
    const along = dx * x + dy * y
    const aside = Math.abs(dx * y) + Math.abs(dy * x)
    return along > 0 ? [{ tile, far: along + 3 * aside }] : []
  })
  return there.sort((a, b) => a.far - b.far)[0]?.tile ?? from
}
