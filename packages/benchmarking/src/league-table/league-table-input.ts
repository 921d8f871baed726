import type { Basis, Indicator, Period } from '@outturn/indicators'
import type { Quartiles } from '@outturn/statistics'
import type { LeagueColumn } from './league-column.ts'

/** What a league table is made from. */
export interface LeagueTableInput {
  readonly indicator: Indicator
  readonly basis: Basis
  readonly period: Period
  readonly column: LeagueColumn
  /** The group's own comparator (its region's or England's figure), for the verdicts; null where there is none. */
  readonly benchmark: number | null
  /** England's cut points, for the bands; left out where the table is England's: then its own. Null: no bands. */
  readonly cuts?: Pick<Quartiles, 'q1' | 'q2' | 'q3'> | null
  /** The table of an earlier period, for changes and movement. */
  readonly previous?: { readonly period: Period; readonly column: LeagueColumn } | null
}
