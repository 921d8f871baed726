import { catalogue, parsePeriod, periodDates } from '@outturn/indicators'
import { type MatchedCell, proposalOf, proposeQuarter, type ReportProposal } from '@outturn/returns'

/** What the report offers to one period: for a quarter also what its months add up to. */
export function proposalsFor(cells: readonly MatchedCell[], period: string): readonly ReportProposal[] {
  const offered =
    parsePeriod(period)?.kind === 'quarter'
      ? proposeQuarter(cells, period, catalogue)
      : cells.flatMap((cell) => proposalOf(cell) ?? []).filter((proposal) => proposal.period === period)
  // Only what the catalogue knows in that basis has a place in a draft; the first of two equal ones is kept.
  const taken = new Set<string>()
  return offered.filter(({ indicator, basis }) => {
    const key = `${indicator} ${basis}`
    if (taken.has(key) || !catalogue.get(indicator)?.bases.includes(basis)) return false
    taken.add(key)
    return true
  })
}

/** Every period that the report could fill, with how many figures, newest first. */
export function periodsOf(
  cells: readonly MatchedCell[],
): { readonly period: string; readonly figures: number }[] {
  const printed = new Set(cells.flatMap((cell) => proposalOf(cell)?.period ?? []))
  const quarters = [...printed].flatMap((code) => quarterOf(code) ?? [])
  return [...new Set([...printed, ...quarters])]
    .map((period) => ({ period, figures: proposalsFor(cells, period).length }))
    .filter(({ figures }) => figures > 0)
    .sort((a, b) => (lastDay(a.period) < lastDay(b.period) ? 1 : -1))
}

const lastDay = (code: string): string => {
  const found = parsePeriod(code)
  return found ? periodDates(found).last : ''
}

/** The quarter that a month closes. `quarterOf('2023-09')` → FY2023-Q2. */
function quarterOf(code: string): string | null {
  const found = parsePeriod(code)
  if (found?.kind !== 'month' || found.part % 3 !== 0) return null
  return found.part > 3 ? `FY${found.year}-Q${found.part / 3 - 1}` : `FY${found.year - 1}-Q4`
}
