import { gapTo, type LeagueColumn, type Supposed, type WhatIf, whatIf } from '@outturn/benchmarking'
import { type AreaCode, areaCode, catalogue, measured } from '@outturn/indicators'
import type { League } from '../rank-councils/league.query.ts'
import type { IndicatorData } from '../see-indicator/indicator.query.ts'

/** What an address supposes; null where it supposes nothing. */
export function toSupposition(view: { readonly cases?: number; readonly value?: number }): Supposed | null {
  if (view.cases !== undefined) return { numerator: view.cases }
  return view.value === undefined ? null : { value: view.value }
}

/** The parts that a figure is tested by: printed, else those that follow from it. */
export const partsOfCurrent = (data: Pick<IndicatorData, 'current'>) => ({
  numerator: data.current?.numerator ?? data.current?.inferredNumerator ?? null,
  denominator: data.current?.denominator ?? data.current?.inferredDenominator ?? null,
})

interface Both {
  readonly now: WhatIf
  /** Null where what is supposed cannot be. */
  readonly supposed: WhatIf | null
}

/**
 * The council's own figure and what is supposed in its place, in one league table and against one comparator.
 * Null where the council has no figure, or the catalogue no definition.
 */
export function toSupposed(
  data: IndicatorData,
  league: League | null,
  supposition: Supposed | null,
): Both | null {
  const indicator = catalogue.get(data.indicator)
  const amount = data.current?.amount ?? null
  if (!indicator || amount === null) return null
  const own = areaCode(data.area.code)
  const comparator = data.comparators.find(({ id }) => id === data.comparedWith)?.amount ?? null
  const among = { column: columnWith(own, amount, league), comparator }
  const parts = partsOfCurrent(data)
  const council = { area: own, indicator, denominator: parts.denominator }
  const now = whatIf(council, { value: amount }, among)
  // The figure as it is has parts of its own: its gap in children is counted from them, as on every other page.
  const gap = gapTo({ value: measured(amount), ...parts }, comparator, indicator)
  return now && { now: { ...now, gap }, supposed: supposition && whatIf(council, supposition, among) }
}

/** The league table as a column with the council in it, whether it stands there or not. */
function columnWith(own: AreaCode, amount: number, league: League | null): LeagueColumn {
  const rows =
    league?.columns.areaCode.flatMap((code, i) => {
      const value = league.columns.amount[i]
      return code === own || value === undefined ? [] : [{ code: areaCode(code), amount: value }]
    }) ?? []
  const areas = [own, ...rows.map(({ code }) => code)]
  const nobody = areas.map(() => null)
  return {
    areas,
    amounts: [amount, ...rows.map((row) => row.amount)],
    because: nobody,
    numerators: nobody,
    denominators: nobody,
  }
}
