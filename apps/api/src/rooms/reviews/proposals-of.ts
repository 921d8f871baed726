import { catalogue, lastDayOf, parsePeriod } from '@outturn/indicators'
import { type MatchedCell, proposalOf, proposeQuarter, type ReportProposal } from '@outturn/returns'
import { forWholeYear, reachOf } from './whole-years.ts'

/** A figure for a draft, and others that the report prints for the same place and that say something else. */
export interface Offer extends ReportProposal {
  readonly rivals: readonly ReportProposal[]
}

/** What the report offers to one period: for a quarter also what its months add up to. */
export function proposalsFor(cells: readonly MatchedCell[], period: string): readonly Offer[] {
  const found =
    parsePeriod(period)?.kind === 'quarter'
      ? proposeQuarter(cells, period, catalogue)
      : cells.flatMap((cell) => proposalOf(cell) ?? []).filter((proposal) => proposal.period === period)
  const reach = reachOf(cells)
  const offered = found.flatMap((proposal) => forWholeYear(proposal, reach) ?? [])
  // Only what the catalogue knows in that basis has a place in a draft.
  const places = Map.groupBy(
    offered.filter(({ indicator, basis }) => catalogue.get(indicator)?.bases.includes(basis)),
    ({ indicator, basis }) => `${indicator} ${basis}`,
  )
  return [...places.values()].flatMap(asOffer)
}

/** The fullest of the figures for one place; those that contradict it stay beside it for a person to choose from. */
function asOffer(same: readonly ReportProposal[]): readonly Offer[] {
  const [first, ...others] = [...same].sort((a, b) => fullness(b) - fullness(a))
  return first ? [{ ...first, rivals: others.filter((other) => contradicts(first, other)) }] : []
}

const fullness = ({ value, numerator }: ReportProposal): number =>
  (value.kind === 'measured' ? 2 : 0) + (numerator === null ? 0 : 1)

function contradicts(a: ReportProposal, b: ReportProposal): boolean {
  if (a.value.kind === 'measured' && b.value.kind === 'measured' && a.value.amount !== b.value.amount)
    return true
  return (['numerator', 'denominator'] as const).some(
    (part) => a[part] !== null && b[part] !== null && a[part] !== b[part],
  )
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
    .sort((a, b) => (lastDayOf(a.period) < lastDayOf(b.period) ? 1 : -1))
}

/** The quarter that a month closes. `quarterOf('2023-09')` → FY2023-Q2. */
function quarterOf(code: string): string | null {
  const found = parsePeriod(code)
  if (found?.kind !== 'month' || found.part % 3 !== 0) return null
  return found.part > 3 ? `FY${found.year}-Q${found.part / 3 - 1}` : `FY${found.year - 1}-Q4`
}
