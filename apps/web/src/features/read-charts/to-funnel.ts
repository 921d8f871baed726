import {
  type Funnel,
  type FunnelFacts,
  type FunnelPlace,
  funnelFacts,
  funnelOf,
  type LeagueColumn,
  perOf,
} from '@outturn/benchmarking'
import type { AreaCode, Indicator } from '@outturn/indicators'
import { bare, count, type Shown } from '../../data/catalogue.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import type { League } from '../rank-councils/league.query.ts'
import type { Populations } from './spreads.query.ts'
import { judgementOf } from './to-control-rows.ts'
import { toEnds } from './to-ends.ts'

/** A funnel with what it shows; or why there is none. */
export type FunnelView =
  | { readonly kind: 'none'; readonly because: 'not_share' | 'no_size' | 'no_benchmark' }
  | {
      readonly kind: 'funnel'
      readonly funnel: Funnel
      readonly facts: FunnelFacts
      readonly benchmark: number
      readonly sizes: 'printed' | 'population'
    }

/** Whether a league table's councils need their children counted: rates of children without a printed denominator. */
export const needsPopulations = (league: League, indicator: Indicator): boolean =>
  indicator.parts.denominator === 'population_0_17' &&
  league.columns.denominator.every((denominator) => denominator === null)

/** The funnel plot of a league table about its own benchmark, with one council named. */
export function toFunnel(
  league: League,
  indicator: Indicator,
  of: { readonly own: string | null; readonly populations: Populations | null },
): FunnelView {
  if (indicator.disclosure === 'posts' || perOf(indicator.unit) === null)
    return { kind: 'none', because: 'not_share' }
  if (league.benchmark === null) return { kind: 'none', because: 'no_benchmark' }
  const children = new Map(
    of.populations?.areaCode.map((code, i) => [code, of.populations?.aged0to17[i] ?? null]),
  )
  const printed = !needsPopulations(league, indicator)
  const column: LeagueColumn = {
    areas: league.columns.areaCode.map((code) => code as AreaCode),
    amounts: league.columns.amount,
    because: league.columns.amount.map(() => null),
    numerators: league.columns.numerator,
    denominators: printed
      ? league.columns.denominator
      : league.columns.areaCode.map((code) => children.get(code) ?? null),
  }
  const funnel = funnelOf(indicator, column, league.benchmark)
  if (!funnel) return { kind: 'none', because: 'no_size' }
  return {
    kind: 'funnel',
    funnel,
    benchmark: league.benchmark,
    sizes: printed ? 'printed' : 'population',
    facts: funnelFacts(funnel, {
      benchmark: league.benchmark,
      own: of.own,
      polarity: indicator.polarity,
      leftOut: league.columns.areaCode.length - funnel.areas.length,
    }),
  }
}

/** One council of the funnel. */
export interface FunnelRow {
  readonly code: string
  readonly name: string
  readonly amount: number
  readonly text: string
  readonly size: number
  readonly sizeText: string
  readonly place: FunnelPlace
  readonly side: 'above' | 'below'
  readonly judgement: 'usual' | 'better' | 'worse' | 'high' | 'low'
}

/** The councils, those furthest outside first, then by their distance from the benchmark. */
export function toFunnelRows(
  view: Extract<FunnelView, { kind: 'funnel' }>,
  league: League,
  indicator: Shown,
): readonly FunnelRow[] {
  const { funnel, benchmark, facts } = view
  const outside = new Map(
    facts.kind === 'funnel' ? facts.outside.map((one) => [one.area as string, one]) : [],
  )
  const order: Readonly<Record<FunnelPlace, number>> = { beyond_998: 0, beyond_95: 1, inside: 2 }
  return funnel.areas
    .map((code, i): FunnelRow => {
      const [amount, size] = [funnel.amounts[i] ?? 0, funnel.sizes[i] ?? 0]
      const far = outside.get(code)
      return {
        code,
        name: league.columns.name[league.columns.areaCode.indexOf(code)] ?? code,
        amount,
        text: bare(amount, indicator),
        size,
        sizeText: count(size),
        place: funnel.place[i] ?? 'inside',
        side: amount >= benchmark ? 'above' : 'below',
        judgement: far ? judgementOf(far.favour, far.side) : 'usual',
      }
    })
    .sort(
      (a, b) =>
        order[a.place] - order[b.place] || Math.abs(b.amount - benchmark) - Math.abs(a.amount - benchmark),
    )
}

/** The scale: every council, and the lines as far as they help to see them. */
export function funnelEnds({ funnel }: Extract<FunnelView, { kind: 'funnel' }>) {
  const middle = Math.floor(funnel.lines.sizes.length / 6)
  return toEnds(
    [...funnel.amounts, funnel.lines.lower998[middle] ?? 0, funnel.lines.upper998[middle] ?? 0],
    0.06,
  )
}

/** Every council with its size and place, unrounded. */
export const toFunnelCsv = (
  view: Extract<FunnelView, { kind: 'funnel' }>,
  rows: readonly FunnelRow[],
): readonly (readonly CsvCell[])[] => [
  ['area_code', 'council', 'value', 'size', 'size_from', 'benchmark', 'place', 'side'],
  ...rows.map(({ code, name, amount, size, place, side }) => [
    code,
    name,
    amount,
    size,
    view.sizes,
    view.benchmark,
    place,
    side,
  ]),
]
