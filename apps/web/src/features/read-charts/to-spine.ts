import { type SpineFacts, type SpineRow, type Spread, spineFacts, spineRow } from '@outturn/benchmarking'
import { bare, withUnit } from '../../data/catalogue.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import { byTopic, type CouncilRow } from '../see-council/to-council-rows.ts'
import type { Spreads } from './spreads.query.ts'
import { judgementOf } from './to-control-rows.ts'

/** One indicator of the council with the spread that it stands in. */
export interface Spined {
  readonly of: CouncilRow
  readonly row: SpineRow
  readonly spread: Spread | null
  /** The own published figure that is placed, and this period's own where it may be set against that year. */
  readonly placed: number | null
  readonly newest: number | null
}

export interface SpineView {
  readonly facts: SpineFacts
  readonly rows: readonly Spined[]
}

/** The published periods that a council's rows are set against. */
export const spinePeriods = (rows: readonly CouncilRow[]): readonly string[] =>
  [...new Set(rows.flatMap(({ raw }) => raw.publishedPeriod ?? []))].sort()

/** Every indicator that is published, once, with its place among England's councils of the published year. */
export function toSpine(rows: readonly CouncilRow[], spreads: Spreads): SpineView {
  const found = new Map(
    spreads.indicator.map((indicator, i) => [
      `${indicator} ${spreads.period[i]}`,
      {
        counted: spreads.counted[i] ?? 0,
        mean: spreads.mean[i] ?? 0,
        min: spreads.min[i] ?? 0,
        q1: spreads.q1[i] ?? 0,
        q2: spreads.q2[i] ?? 0,
        q3: spreads.q3[i] ?? 0,
        max: spreads.max[i] ?? 0,
      },
    ]),
  )
  const published = rows.filter(({ raw }) => raw.publishedPeriod !== null)
  // Returned in several bases, an indicator is published once: the basis that may be compared stands for it.
  const once = published.filter(
    (row) =>
      published.find((other) => isSame(other, row) && rated(other) >= bestRating(published, row)) === row,
  )
  const all = once.map((of): Spined => {
    const spread = found.get(`${of.raw.indicator} ${of.raw.publishedPeriod}`) ?? null
    const placed = of.raw.amountKind === 'published' ? of.raw.amount : of.raw.publishedOwn
    const isComparable = of.raw.amountKind === 'return' && of.raw.publishedRefusal === null
    return {
      of,
      row: spineRow(of.indicator, placed, spread),
      spread,
      placed,
      newest: isComparable ? of.raw.amount : null,
    }
  })
  return {
    rows: all,
    facts: spineFacts(all.map(({ of, row }) => ({ name: of.indicator.shortName, row }))),
  }
}

const isSame = (a: CouncilRow, b: CouncilRow) => a.raw.indicator === b.raw.indicator
const rated = ({ raw }: CouncilRow): number =>
  (raw.publishedRefusal === null ? 2 : 0) + (raw.publishedOwn === null ? 0 : 1)
const bestRating = (rows: readonly CouncilRow[], row: CouncilRow): number =>
  Math.max(...rows.filter((other) => isSame(other, row)).map(rated))

/** The drawn rows under their topics. */
export function toSpineGroups({ rows }: SpineView) {
  const byKey = new Map(rows.map((one) => [one.of.key, one]))
  return byTopic(rows.filter(({ row }) => row.kind === 'row').map(({ of }) => of)).map((group) => ({
    topic: group.topic,
    rows: group.rows.flatMap(({ key }) => {
      const one = byKey.get(key)
      return one && one.row.kind === 'row' ? [drawnRow(one, one.row)] : []
    }),
  }))
}

function drawnRow({ of, placed, newest }: Spined, row: Extract<SpineRow, { kind: 'row' }>) {
  const { spine, band, direction } = row
  const outer =
    direction === 'judged'
      ? band === 'A'
        ? judgementOf('favourable', 'high')
        : band === 'D'
          ? judgementOf('unfavourable', 'low')
          : 'usual'
      : 'usual'
  return {
    key: of.key,
    name: `${of.indicator.shortName}${direction === 'judged' ? '' : ' *'}`,
    text: placed === null ? '' : withUnit(placed, of.indicator),
    min: spine.min,
    q1: spine.q1,
    q3: spine.q3,
    max: spine.max,
    local: spine.local,
    judgement: outer,
    median: of.raw.neighbourMedian === null ? null : row.at(of.raw.neighbourMedian),
    newest: newest === null ? null : row.at(newest),
  } as const
}

/** Every row with its spread, unrounded; those not drawn say why. */
export const toSpineCsv = ({ rows }: SpineView): readonly (readonly CsvCell[])[] => [
  [
    'indicator',
    'name',
    'unit',
    'published_period',
    'value',
    'mean',
    'min',
    'q1',
    'q2',
    'q3',
    'max',
    'councils',
    'neighbours_median',
    'band',
    'position',
    'not_drawn_because',
  ],
  ...rows.map(({ of, row, spread, placed }) => [
    of.raw.indicator,
    of.indicator.name,
    of.indicator.unit,
    of.raw.publishedPeriod,
    placed,
    spread?.mean ?? null,
    spread?.min ?? null,
    spread?.q1 ?? null,
    spread?.q2 ?? null,
    spread?.q3 ?? null,
    spread?.max ?? null,
    spread?.counted ?? null,
    of.raw.neighbourMedian,
    row.kind === 'row' ? row.band : null,
    row.kind === 'row' ? row.spine.local : null,
    row.kind === 'row' ? null : row.because,
  ]),
]

/** A spread's figure as the table shows it. */
export const spreadText = (one: Spined, which: keyof Spread): string =>
  one.spread === null ? '' : bare(one.spread[which], one.of.indicator)
