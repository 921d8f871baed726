import type { Basis, Unit } from '@outturn/indicators'
import type { ReadBasis, ReadCell, ReadUnit, Role } from '../report/read-cell-types.ts'

/** What is known of a row for finding its indicator. Codes and groups that are not certain are left blank. */
export interface RowWords {
  readonly section: string
  readonly code: string
  readonly label: string
  readonly units: readonly Unit[]
  /** The basis that was read, or null where the report does not say. */
  readonly basis: Basis | null
}

const bases: Readonly<Record<ReadBasis, Basis | null>> = {
  unknown: null,
  snapshot: 'snapshot',
  in_period: 'in_period',
  in_month: 'in_period',
  rolling_6m: 'rolling_6m',
  rolling_12m: 'rolling_12m',
  ytd: 'ytd_financial',
  ytd_calendar: 'ytd_calendar',
  ytd_academic: 'ytd_academic',
}

const units: Readonly<Record<ReadUnit, readonly Unit[]>> = {
  number: ['count', 'fte', 'ratio', 'days', 'score', 'points'],
  percent: ['percent', 'points'],
  rate_per_10k: ['rate_per_10000'],
  rate_per_100k: ['rate_per_100000', 'rate_per_1000'],
  days: ['days'],
  score: ['score'],
}

/** The house's basis for the word that the report's reading used, or null where it is not known. */
export const basisOfReading = (basis: ReadBasis): Basis | null => bases[basis]

const asPercent = (role: Role): boolean =>
  role === 'change_mom' || role === 'change_qoq' || role === 'change_yoy'

/** The words of a cell's row. A change is a percentage whatever its row counts, so its unit says nothing. */
export function rowWordsOf(cell: ReadCell): RowWords {
  const doubtful = (code: string): boolean => cell.doubts.some((doubt) => doubt.code === code)
  return {
    section: doubtful('group-may-be-moved') ? '' : cell.section,
    code: doubtful('code-over-span') ? '' : cell.code,
    label: cell.label,
    units: asPercent(cell.role) ? [] : units[cell.unit],
    basis: cell.period.startsWith('FY') && cell.basis === 'in_month' ? null : basisOfReading(cell.basis),
  }
}
