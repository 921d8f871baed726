import { type Basis, indicatorById } from '@outturn/indicators'
import { blankRow, type TemplateRow } from '@outturn/returns'
import { childrenAt, type DemoCouncil } from './demo-councils.ts'
import { inventedQuarters, yearSoFar } from './demo-quarters.ts'
import { quarterCounts } from './quarter-counts.ts'
import { misprint, missingFigure, suppresses } from './quirks.ts'
import { allOutputs } from './steps/all-steps.ts'
import type { Output } from './steps/step.ts'

const multipliers = { percent: 100, rate_per_10000: 10_000, ratio: 1 } as const

/** The rows of one council's return for a quarter (by its number), as the council would write them. */
export function quarterRows(council: DemoCouncil, quarter: number): readonly TemplateRow[] {
  return allOutputs.flatMap((output) =>
    output.bases.map((basis) => rowOf(output, basis, { council, quarter })),
  )
}

interface Whose {
  readonly council: DemoCouncil
  readonly quarter: number
}

function rowOf(output: Output, basis: Basis, whose: Whose): TemplateRow {
  const indicator = indicatorById(output.indicator)
  if (!indicator?.bases.includes(basis)) throw new Error(`The catalogue has no ${output.indicator}, ${basis}`)
  const row = blankRow(indicator, basis, '')
  const code = inventedQuarters[whose.quarter]?.code ?? ''
  const missing = missingFigure(whose.council, output.indicator, code)
  if (missing) return { ...row, status: missing.because, note: missing.note }
  const numerator = sumOf(output.numerator, basis, whose)
  const denominator = output.denominator === null ? null : sumOf(output.denominator, basis, whose)
  const small = numerator > 0 && numerator <= 5 && indicator.disclosure === 'children'
  if (suppresses(whose.council) && small) return { ...row, status: 'suppressed', note: '' }
  if (denominator === null) return { ...row, value: say(numerator, indicator.decimals) }
  if (denominator === 0) return { ...row, status: 'not_applicable', note: 'Nobody was due.' }
  const times = multipliers[indicator.unit as keyof typeof multipliers]
  const slip = isMisprint(whose.council, output.indicator, code) ? misprint.points : 0
  return {
    ...row,
    value: say((numerator / denominator) * times + slip, indicator.decimals),
    numerator: String(numerator),
    denominator: String(denominator),
    note: slip ? misprint.note : '',
  }
}

const isMisprint = (council: DemoCouncil, indicator: string, code: string): boolean =>
  council.name.endsWith(misprint.council) && indicator === misprint.indicator && code === misprint.period

/** A count of the quarter, or of the year so far; the population is that of the year's middle. */
function sumOf(id: string, basis: Basis, { council, quarter }: Whose): number {
  if (id === 'children') return childrenAt(council, inventedQuarters[quarter]?.year ?? 2024)
  const quarters =
    basis === 'ytd_financial' || basis === 'ytd_calendar'
      ? yearSoFar(quarter, basis === 'ytd_financial' ? 'financial' : 'calendar')
      : [quarter]
  const counts = quarterCounts(council)
  const sum = quarters.reduce((total, one) => total + (counts[one]?.get(id) ?? Number.NaN), 0)
  if (!Number.isFinite(sum)) throw new Error(`No step works out “${id}”`)
  return Math.round(sum * 10) / 10
}

/** Half away from zero at the indicator's decimal places, as the screen rounds. */
function say(amount: number, decimals: number): string {
  const scale = 10 ** decimals
  return (Math.round(Number((amount * scale).toPrecision(12))) / scale).toFixed(decimals)
}
