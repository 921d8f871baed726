import {
  type Indicator,
  type MissingReason,
  measured,
  missing,
  parsePeriod,
  quarter,
} from '@outturn/indicators'
import { namePlace } from '../lines/report-line.ts'
import type { MatchedCell } from '../matched-cell.ts'
import { hasFigure, waitsForPerson } from '../read-cell-types.ts'
import { quarterFromMonths } from './quarter-from-months.ts'
import type { ReportProposal } from './report-proposal.ts'

const reasons: Readonly<Record<string, MissingReason>> = {
  no_data: 'not_available',
  not_available: 'not_available',
  empty: 'not_available',
  not_applicable: 'not_applicable',
  local_only: 'not_applicable',
  pending: 'pending',
  TBC: 'pending',
  suppressed: 'suppressed',
  not_due: 'not_due',
  noise: 'unreadable',
}

const amount = (text: string): number | null => (text === '' ? null : Number(text))

/** A cell as a proposal for its own period, or null where it waits for a person or no indicator is known. */
export function proposalOf(cell: MatchedCell): ReportProposal | null {
  if (cell.role !== 'outturn' || cell.indicator === null || waitsForPerson(cell) || cell.period === '')
    return null
  // A month that the report does not reach fills no return; where a person called a blank not due, the return says so.
  if (cell.marker === 'not_due' && !cell.doubts.some((doubt) => doubt.code === 'blank-in-column')) return null
  const value =
    cell.value !== ''
      ? measured(Number(cell.value))
      : missing(cell.numerator !== '' ? 'not_available' : (reasons[cell.marker] ?? 'unreadable'))
  return {
    indicator: cell.indicator.id,
    basis: cell.indicator.basis,
    period: cell.period,
    value,
    printed: cell.value === '' ? null : cell.verbatim,
    numerator: amount(cell.numerator),
    denominator: amount(cell.denominator),
    address: namePlace(cell.place),
    derived: null,
  }
}

/**
 * What a report offers to the draft of one quarter: figures printed for the quarter, and where the report prints months,
 * the newest month of a snapshot, year to date or rolling figure, and the sum of the months of a count that adds up.
 * A percentage is never averaged over months. Held and asked cells offer nothing.
 */
export function proposeQuarter(
  cells: readonly MatchedCell[],
  period: string,
  indicators: ReadonlyMap<string, Indicator>,
): readonly ReportProposal[] {
  const own = cells.flatMap((cell) => proposalOf(cell) ?? [])
  const printed = own.filter((proposal) => proposal.period === period)
  const taken = new Set(printed.map((proposal) => `${proposal.indicator}/${proposal.basis}`))
  const gathered = quarterFromMonths(own, period, indicators).filter(
    (proposal) => !taken.has(`${proposal.indicator}/${proposal.basis}`),
  )
  return [...printed, ...gathered]
}

/** The newest quarter that a report covers to its end, or null of none: the quarter whose return it fills. */
export function newestQuarter(cells: readonly MatchedCell[]): string | null {
  const quarters = cells.flatMap((cell) => {
    const found = cell.role === 'outturn' && hasFigure(cell) ? parsePeriod(cell.period) : null
    if (found?.kind === 'quarter') return [found.code as string]
    // Only the last month of a quarter closes it: March, June, September, December.
    if (found?.kind !== 'month' || found.part % 3 !== 0) return []
    return [
      quarter(found.part > 3 ? found.year : found.year - 1, found.part > 3 ? found.part / 3 - 1 : 4)
        .code as string,
    ]
  })
  return quarters.sort().at(-1) ?? null
}
