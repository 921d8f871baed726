import { Line, type LineSvgLayer } from '@nivo/line'
import { type Scales, type SeriesSlot, YearLabels } from './series-layers.tsx'
import { SlotNames, slotScales } from './slots.tsx'
import { spreadApart } from './spread-apart.ts'
import { chartColours, chartTheme, halo } from './theme.ts'

export interface RankLine {
  readonly code: string
  readonly name: string
  readonly whose: 'own' | 'other'
  readonly ranks: readonly (number | null)[]
}

export interface RankChartProps {
  readonly width: number
  readonly slots: readonly SeriesSlot[]
  readonly lines: readonly RankLine[]
  /** The most that were ranked in any period: the foot of the scale. */
  readonly most: number
  readonly summary: string
}

type Drawn = readonly { id: string; data: readonly { x: string; y: number | null }[] }[]

/** Ranks over time, first at the top: the council's own in front, those beside it in grey. */
export function RankChart({ width, slots, lines, most, summary }: RankChartProps) {
  const narrow = width < 520
  const own = lines.find(({ whose }) => whose === 'own')
  // On a phone the council's own line stands alone; the table holds the others.
  const others = narrow ? [] : lines.filter(({ whose }) => whose === 'other')
  const years = slots.some(({ group }) => group !== '')
  const margin = { top: 26, right: narrow ? 40 : 176, bottom: years ? 56 : 32, left: 44 }
  const layers: LineSvgLayer<Drawn[number]>[] = [
    'grid',
    'axes',
    (layer) => <SlotNames key="names" slots={slots} at={slotScales(layer, slots.length)} />,
    (layer) => <YearLabels key="years" slots={slots} at={slotScales(layer, slots.length)} />,
    (layer) => {
      const at = slotScales(layer, slots.length)
      return (
        <g key="ranks">
          {others.map((line) => (
            <OneLine key={line.code} line={line} at={at} />
          ))}
          {own && <OneLine line={own} at={at} />}
          {own && <OwnRanks line={own} at={at} last={narrow ? 'written' : 'in its name'} />}
          {!narrow && (
            <EndNames lines={[...(own ? [own] : []), ...others]} at={at} x={at.x(slots.length - 1) + 14} />
          )}
        </g>
      )
    },
  ]
  const ticks = rankTicks(most)
  return (
    <Line
      width={width}
      height={narrow ? 300 : 340}
      margin={margin}
      data={[
        { id: 'own', data: slots.map(({ period }, slot) => ({ x: period, y: own?.ranks[slot] ?? null })) },
      ]}
      theme={chartTheme}
      yScale={{ type: 'linear', min: 1, max: Math.max(2, most), reverse: true }}
      enableGridX={false}
      gridYValues={ticks}
      axisBottom={null}
      axisLeft={{ tickSize: 0, tickPadding: 10, tickValues: ticks }}
      layers={layers}
      isInteractive={false}
      animate={false}
      role="img"
      ariaLabel={summary}
    />
  )
}

/** First, last and round ranks between them, none too near to the last. `rankTicks(151)` → 1, 50, 100, 151. */
function rankTicks(most: number): number[] {
  const step = most > 90 ? 50 : most > 30 ? 10 : most > 15 ? 5 : 3
  const between = Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step)
  return [...new Set([1, ...between.filter((rank) => most - rank >= step / 2), most])]
}

/** A line broken where the council was not ranked. */
function OneLine({ line, at }: { line: RankLine; at: Scales }) {
  const own = line.whose === 'own'
  const colour = own ? chartColours.own : chartColours.line
  const path = line.ranks
    .map((rank, slot) =>
      rank === null
        ? ''
        : `${(line.ranks[slot - 1] ?? null) === null ? 'M' : 'L'}${at.x(slot)} ${at.y(rank)}`,
    )
    .join('')
  return (
    <g>
      <path d={path} fill="none" stroke={colour} strokeWidth={own ? 2.6 : 1.2} opacity={own ? 1 : 0.7} />
      {line.ranks.map((rank, slot) =>
        rank === null ? null : (
          <circle
            // a slot's place is its identity
            key={slot}
            cx={at.x(slot)}
            cy={at.y(rank)}
            r={own ? 5.5 : 2}
            fill={colour}
            stroke={own ? '#fff' : 'none'}
            strokeWidth="1.5"
          />
        ),
      )}
    </g>
  )
}

interface OwnRanksProps {
  readonly line: RankLine
  readonly at: Scales
  /** Whether the last rank stands beside the council's name already. */
  readonly last: 'written' | 'in its name'
}

const OwnRanks = ({ line, at, last }: OwnRanksProps) => (
  <g {...halo} fontSize="14" fontWeight="600" fill={chartColours.own} textAnchor="middle">
    {line.ranks.map((rank, slot) =>
      rank === null || at.half < 11 || (last === 'in its name' && slot === line.ranks.length - 1) ? null : (
        // a slot's place is its identity
        <text key={slot} x={at.x(slot)} y={at.y(rank) - 11}>
          {rank}
        </text>
      ),
    )}
  </g>
)

/** Who each line is, beside its last rank; those without one in the last period are not named. */
function EndNames({ lines, at, x }: { lines: readonly RankLine[]; at: Scales; x: number }) {
  const there = lines.flatMap((line) => {
    const rank = line.ranks[line.ranks.length - 1]
    return rank == null ? [] : [{ line, rank }]
  })
  const places = spreadApart(
    there.map(({ rank }) => at.y(rank)),
    17,
    { from: 0, to: at.height },
  )
  return (
    <g {...halo} fontSize="14">
      {there.map(({ line, rank }, i) => (
        <text
          key={line.code}
          x={x}
          y={(places[i] ?? 0) + 5}
          fontWeight={line.whose === 'own' ? 600 : 400}
          fill={line.whose === 'own' ? chartColours.own : chartColours.ink2}
        >
          {rank} {line.name}
        </text>
      ))}
    </g>
  )
}
