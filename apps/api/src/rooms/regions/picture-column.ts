import { type LeagueColumn, leagueTable, outliersIn, type Unranked } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import {
  type AreaCode,
  type Basis,
  type Indicator,
  type Period,
  previousPeriod,
  samePeriodLastYear,
} from '@outturn/indicators'
import type { MemberRow, PictureFigure } from './picture.store.ts'
import { together } from './together.ts'

/** The figures of one indicator and basis, by period and council. */
export type FigureAt = (period: string, council: number) => PictureFigure | undefined

interface ColumnInput {
  readonly indicator: Indicator
  readonly basis: Basis
  readonly period: Period
  readonly members: readonly MemberRow[]
  readonly figureAt: FigureAt
}

/** One indicator of a regional picture: each list has one entry per member, in the members' order. */
export function pictureColumn(input: ColumnInput): Contract.PictureColumn {
  const { indicator, basis, period, members } = input
  const column = columnAt(input, period)
  const own = together(
    indicator,
    members.map((member) => amountsOf(input, period, member)),
  )
  const given = { indicator, basis, period, column, benchmark: own?.amount ?? null }
  const [before, lastYear] = [previousPeriod(period), samePeriodLastYear(period)].map((earlier) =>
    leagueTable({ ...given, previous: { period: earlier, column: columnAt(input, earlier) } }),
  ) as [ReturnType<typeof leagueTable>, ReturnType<typeof leagueTable>]
  const places = new Map(before.areas.map((area, at) => [area as string, at]))
  const of = <Entry, Else>(list: readonly Entry[], otherwise: Else): (Entry | Else)[] =>
    members.map(({ area_code }) => {
      const at = places.get(area_code)
      return at === undefined ? otherwise : (list[at] as Entry)
    })
  const reasons = new Map(before.unranked.map(({ area, because }) => [area as string, because as string]))
  return {
    indicator: indicator.id,
    basis,
    counted: before.of,
    benchmark: own?.amount ?? null,
    benchmarkName: own?.name ?? null,
    cuts:
      before.cuts && indicator.polarity !== 'none' ? [before.cuts.q1, before.cuts.q2, before.cuts.q3] : null,
    amount: of(before.amounts, null),
    reason: members.map(({ area_code }) => reasons.get(area_code) ?? null),
    numerator: of(before.numerators, null),
    denominator: of(before.denominators, null),
    rank: of(before.rank, null),
    tied: of(before.tied, false),
    rankFrom: of(before.rankFrom, null),
    rankTo: of(before.rankTo, null),
    band: of(before.band, null),
    lower95: of(before.lower95, null),
    upper95: of(before.upper95, null),
    verdict: of(before.verdict, 'not_compared'),
    outlier: outliersIn(column.amounts, indicator.polarity).map((one) => one?.end ?? null),
    change: of(before.change, null),
    changeReason: of(before.changeReason, null),
    changeTest: of(before.changeTest, 'not_tested'),
    yearChange: of(lastYear.change, null),
    yearChangeReason: of(lastYear.changeReason, null),
    yearChangeTest: of(lastYear.changeTest, 'not_tested'),
  }
}

function columnAt(input: ColumnInput, period: Period): LeagueColumn {
  const found = input.members.map((member) => input.figureAt(period.code, member.council_id))
  return {
    areas: input.members.map(({ area_code }) => area_code as AreaCode),
    amounts: found.map((figure) => figure?.amount ?? null),
    because: found.map(becauseOf),
    numerators: found.map((figure) => figure?.numerator ?? null),
    denominators: found.map((figure) => figure?.denominator ?? null),
  }
}

function becauseOf(figure: PictureFigure | undefined): Unranked | null {
  if (figure?.amount != null) return null
  return !figure || figure.status === 'withdrawn' ? 'not_held' : (figure.status as Unranked)
}

const amountsOf = ({ figureAt }: ColumnInput, period: Period, { council_id }: MemberRow) => {
  const figure = figureAt(period.code, council_id)
  return {
    amount: figure?.amount ?? null,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
  }
}
