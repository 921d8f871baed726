import { parsePeriod, periodDates } from '@outturn/indicators'
import { bare, type Shown } from '../../data/catalogue.ts'
import { toEnds } from '../read-charts/to-ends.ts'
import { type Slot, toSlot } from '../read-charts/to-slot.ts'
import type { IndicatorData } from './indicator.query.ts'

type Line = IndicatorData['lines'][number]
type Point = Line['points'][number]

export interface SeriesFigure {
  readonly amount: number
  readonly lower: number | null
  readonly upper: number | null
  readonly text: string
}
export type Compared = 'neighbours' | 'region' | 'england'
export interface SeriesLevel {
  readonly who: Compared
  /** The first and last slot that the published year covers. */
  readonly from: number
  readonly to: number
  readonly amount: number
}
export interface Series {
  readonly by: 'part of a year' | 'year'
  readonly slots: readonly Slot[]
  readonly own: readonly (SeriesFigure | null)[]
  readonly live: readonly (number | null)[]
  /** Slots at which a year to date begins anew. */
  readonly breaks: ReadonlySet<number>
  readonly levels: readonly SeriesLevel[]
  /** Comparators that are published and left out, because they may not be set against these figures. */
  readonly leftOut: readonly { readonly who: Compared; readonly because: string }[]
  readonly decimals: number
}

/** The series ready to draw: own quarters with published years as levels, or published years side by side. */
export function toSeries(data: IndicatorData, indicator: Shown): Series | null {
  const find = (who: string, kind: string) => lineOf(data, who, kind)
  const base = baseLine(data)
  if (!base) return null
  const slots = base.points.map(({ period }) => toSlot(period))
  const at = (line: Line | undefined, period: string) => line?.points.find((point) => point.period === period)
  const leftOut = refused(data, indicator)
  const compared = (
    [
      ['neighbours', find('neighbours_median', 'published')],
      ['region', find('region', 'published')],
      ['england', find('england', 'published')],
    ] as const
  ).flatMap(([who, line]) =>
    leftOut.some((one) => one.who === who)
      ? []
      : (data.area.demonstration && who !== 'neighbours' ? [] : (line?.points ?? [])).flatMap((point) =>
          levelOf(who, point, slots),
        ),
  )
  return {
    by: base.kind === 'live' ? 'part of a year' : 'year',
    slots,
    own: base.points.map((point) => figureOf(point, indicator)),
    live: slots.map(({ period }) => at(find('neighbours_median', 'live'), period)?.amount ?? null),
    breaks: restarts(data.basis, slots),
    levels: compared,
    leftOut: leftOut.filter(({ who }) => find(ids[who], 'published')),
    decimals: indicator.decimals,
  }
}

const lineOf = (data: IndicatorData, who: string, kind: string): Line | undefined =>
  data.lines.find((line) => line.who === who && line.kind === kind)

/** The council's own line that is drawn: its returns where it has any, else its published years; null without a figure. */
export function baseLine(data: IndicatorData): Line | null {
  const [returns, years] = [lineOf(data, 'own', 'live'), lineOf(data, 'own', 'published')]
  return [returns, years].find((line) => line?.points.some(known)) ?? null
}

const known = ({ amount }: Point) => amount !== null

const figureOf = (point: Point, indicator: Shown): SeriesFigure | null =>
  point.amount === null
    ? null
    : {
        amount: point.amount,
        lower: point.lower95,
        upper: point.upper95,
        text: bare(point.amount, indicator),
      }

/** The part of a year with which a year to date begins anew, by its basis, for quarters and for months. */
const firstParts: Readonly<Record<string, { readonly quarter: number; readonly month: number }>> = {
  ytd_financial: { quarter: 1, month: 4 },
  ytd_calendar: { quarter: 4, month: 1 },
  ytd_academic: { quarter: 3, month: 9 },
}

/** The slots at which a year to date begins anew; none where every figure stands for itself. */
function restarts(basis: string, slots: readonly Slot[]): ReadonlySet<number> {
  const first = firstParts[basis]
  if (!first) return new Set()
  return new Set(
    slots.flatMap(({ period }, i) => {
      const found = parsePeriod(period)
      const isYear = found !== null && found.kind.endsWith('_year')
      const part = found?.kind === 'month' ? first.month : found?.kind === 'quarter' ? first.quarter : 1
      return i > 0 && found && !isYear && found.part === part ? [i] : []
    }),
  )
}

const ids = { neighbours: 'neighbours_median', region: 'region', england: 'england' } as const
const compares: readonly (string | null)[] = [null, 'no_interval', 'not_available']

/** Comparators that the page refuses; and of counts the region and England, which are larger because they are more. */
function refused(data: IndicatorData, { unit }: Shown): Series['leftOut'] {
  return (['neighbours', 'region', 'england'] as const).flatMap((who) => {
    const reason = data.comparators.find(({ id }) => id === ids[who])?.reason ?? null
    if (!compares.includes(reason)) return [{ who, because: reason ?? '' }]
    const isTotal = who !== 'neighbours' && (unit === 'count' || unit === 'fte')
    return isTotal ? [{ who, because: 'unlike_sized_counts' }] : []
  })
}

/** A published year as a level across the slots whose middle lies in it; nothing where it covers none. */
function levelOf(who: Compared, point: Point, slots: readonly Slot[]): readonly SeriesLevel[] {
  const year = parsePeriod(point.period)
  if (point.amount === null || !year) return []
  const { first, last } = periodDates(year)
  const covered = slots.flatMap(({ period }, at) => {
    if (period === point.period) return [at]
    const slot = parsePeriod(period)
    if (!slot) return []
    const dates = periodDates(slot)
    const middle = new Date((Date.parse(dates.first) + Date.parse(dates.last)) / 2).toISOString().slice(0, 10)
    return middle >= first && middle <= last && slot.kind !== year.kind ? [at] : []
  })
  const from = covered[0]
  const to = covered[covered.length - 1]
  return from === undefined || to === undefined ? [] : [{ who, from, to, amount: point.amount }]
}

/** The scale's ends: every figure and interval in sight, with some room; whether it starts at zero is told. */
export function scaleOf(
  series: Series,
  shown: ReadonlySet<Compared>,
): { readonly low: number; readonly high: number } {
  const all = [
    ...series.own.flatMap((one) =>
      one ? [one.amount, one.lower ?? one.amount, one.upper ?? one.amount] : [],
    ),
    ...series.live.filter((one) => one !== null),
    ...series.levels.filter(({ who }) => shown.has(who)).map(({ amount }) => amount),
  ]
  return toEnds(all)
}
