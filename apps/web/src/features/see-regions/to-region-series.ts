import type { RegionSeriesQuery } from '@outturn/contracts'
import type { RegionLineRow } from '../../charts/RegionLines.tsx'
import { bare, type Shown } from '../../data/catalogue.ts'
import { shortPeriod } from '../../words/periods.ts'
import { niceTicks } from '../rank-councils/to-league-rows.ts'

export type RegionSeriesData = NonNullable<RegionSeriesQuery['regionSeries']>

export interface DrawnSeries {
  readonly slots: readonly string[]
  readonly lines: readonly RegionLineRow[]
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  readonly low: number
  readonly high: number
}

/** The published years of regions and England as lines: the marked region in front. Null where nothing is published. */
export function toRegionSeries(
  { periods, areas }: RegionSeriesData,
  indicator: Shown,
  mark: string | undefined,
): DrawnSeries | null {
  const lines = areas.map(({ areaCode, name, kind, amounts }) => ({
    id: areaCode,
    name,
    text: lastText(amounts, indicator),
    look:
      areaCode === mark ? ('own' as const) : kind === 'country' ? ('england' as const) : ('other' as const),
    amounts: amounts.map((amount) => amount ?? null),
  }))
  return drawn(periods.map(shortPeriod), lines, indicator)
}

/** The alliance's quarters as a line of their own; quarters and published years never share one. */
export function toAllianceSeries(
  alliance: NonNullable<RegionSeriesData['alliance']>,
  indicator: Shown,
): DrawnSeries | null {
  const amounts = alliance.points.map(({ amount }) => amount ?? null)
  return drawn(
    alliance.points.map(({ period }) => shortPeriod(period)),
    [{ id: 'alliance', name: alliance.name, text: lastText(amounts, indicator), look: 'live', amounts }],
    indicator,
  )
}

/** The last figure of a line, without its unit; empty where it has none. */
function lastText(amounts: readonly (number | null | undefined)[], indicator: Shown): string {
  const last = amounts.findLast((amount) => amount != null)
  return last == null ? '' : bare(last, indicator)
}

function drawn(
  slots: readonly string[],
  lines: readonly RegionLineRow[],
  indicator: Shown,
): DrawnSeries | null {
  const all = lines.flatMap(({ amounts }) => amounts.filter((amount) => amount !== null))
  if (all.length === 0) return null
  const [least, most] = [Math.min(...all), Math.max(...all)]
  // A scale no narrower than a fifth of its middle, so that a line of small steps does not look like a mountain.
  const middle = Math.abs(most + least) / 2
  const room = Math.max((most - least) * 0.08, (middle * 0.2 - (most - least)) / 2) || 1
  const [low, high] = [Math.max(0, least - room), most + room]
  return {
    slots,
    lines,
    low: least < 0 ? least - room : low,
    high,
    ticks: niceTicks(low, high).map((at) => ({
      at,
      text: bare(at, { ...indicator, decimals: at % 1 ? 1 : 0 }),
    })),
  }
}
