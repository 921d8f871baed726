import { type Indicator, isMeasured, measured, month, parsePeriod } from '@outturn/indicators'
import type { ReportProposal } from './report-proposal.ts'

/** The codes of a quarter's three months. `monthsOf('FY2023-Q4')` → 2024-01, 2024-02, 2024-03. */
export function monthsOfQuarter(code: string): readonly string[] {
  const found = parsePeriod(code)
  if (found?.kind !== 'quarter') return []
  return [0, 1, 2].map((i) => {
    const index = 3 + (found.part - 1) * 3 + i
    return month(found.year + Math.floor(index / 12), (index % 12) + 1).code
  })
}

/** The figures of a quarter gathered from its months, one for each indicator and basis that allows it. */
export function quarterFromMonths(
  proposals: readonly ReportProposal[],
  period: string,
  indicators: ReadonlyMap<string, Indicator>,
): readonly ReportProposal[] {
  const months = monthsOfQuarter(period)
  const series = new Map<string, ReportProposal[]>()
  for (const proposal of proposals) {
    if (!months.includes(proposal.period)) continue
    const key = `${proposal.indicator}/${proposal.basis}`
    series.set(key, [...(series.get(key) ?? []), proposal])
  }
  return [...series.values()].flatMap((list) => {
    const newest = list.find((proposal) => proposal.period === months[2])
    if (!newest) return []
    if (newest.basis !== 'in_period') return [{ ...newest, period, derived: 'newest_month' as const }]
    const whole = months.map((code) => list.find((proposal) => proposal.period === code))
    return addUp(whole, period, indicators.get(newest.indicator)) ?? []
  })
}

/** The sum of three months of a count that adds up, or of the parts of a rate; null where either would mislead. */
function addUp(
  ordered: readonly (ReportProposal | undefined)[],
  period: string,
  indicator: Indicator | undefined,
): ReportProposal | null {
  const newest = ordered[2]
  if (!newest || !indicator || ordered.some((proposal) => proposal === undefined)) return null
  const whole = ordered as readonly ReportProposal[]
  const base = { ...newest, period, printed: null, derived: 'months' as const }
  if (
    indicator.unit === 'count' &&
    indicator.counting === 'additive' &&
    whole.every((one) => isMeasured(one.value))
  )
    return {
      ...base,
      value: measured(whole.reduce((sum, one) => sum + (isMeasured(one.value) ? one.value.amount : 0), 0)),
    }
  if (
    indicator.unit !== 'percent' ||
    !whole.every((one) => one.numerator !== null && one.denominator !== null)
  )
    return null
  const [numerator, denominator] = [
    whole.reduce((sum, one) => sum + (one.numerator ?? 0), 0),
    whole.reduce((sum, one) => sum + (one.denominator ?? 0), 0),
  ]
  return denominator === 0
    ? null
    : { ...base, value: measured((100 * numerator) / denominator), numerator, denominator }
}
