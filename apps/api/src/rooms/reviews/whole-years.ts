import { type Basis, catalogue, lastDayOf, parsePeriod } from '@outturn/indicators'
import { hasFigure, type MatchedCell, type ReportProposal } from '@outturn/returns'

const yearToDate: Readonly<Record<string, Basis>> = {
  financial_year: 'ytd_financial',
  calendar_year: 'ytd_calendar',
  academic_year: 'ytd_academic',
}

/** The last day that the report's months, quarters and terms reach; null where it prints years alone. */
export function reachOf(cells: readonly MatchedCell[]): string | null {
  const days = cells.flatMap((cell) => {
    const kind = cell.role === 'outturn' && hasFigure(cell) ? parsePeriod(cell.period)?.kind : undefined
    return kind && !(kind in yearToDate) ? [lastDayOf(cell.period)] : []
  })
  return days.sort().at(-1) ?? null
}

/**
 * A figure of a year as it may enter that year's return: null while the year was still running when the report was
 * made, because it is then the year so far; the figure of the whole year where it was counted up to the year's end.
 * Figures of other periods pass unchanged.
 */
export function forWholeYear(proposal: ReportProposal, reach: string | null): ReportProposal | null {
  const toDate = yearToDate[parsePeriod(proposal.period)?.kind ?? '']
  if (!toDate) return proposal
  if (reach !== null && lastDayOf(proposal.period) > reach) return null
  const whole = proposal.basis === toDate && catalogue.get(proposal.indicator)?.bases.includes('in_period')
  return whole ? { ...proposal, basis: 'in_period' } : proposal
}
