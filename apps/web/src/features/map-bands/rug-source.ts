import type { Picture } from '../see-region/region.query.ts'

/** One indicator of a heat map: each list has one entry per council, in the councils' order. */
export interface RugColumn {
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly amount: readonly (number | null)[]
  readonly reason: readonly (string | null)[]
  readonly numerator: readonly (number | null)[]
  readonly denominator: readonly (number | null)[]
  readonly rank: readonly (number | null)[]
  readonly band: readonly (string | null)[]
}

/** What a heat map is drawn from, live or published. */
export interface RugSource {
  readonly kind: 'live' | 'published'
  /** The group's address among the league tables. */
  readonly group: string
  readonly members: readonly { readonly areaCode: string; readonly name: string }[]
  readonly columns: readonly RugColumn[]
}

/** An alliance's quarter: every column is of the same period. */
export const liveSource = ({ agreement, period, members, columns }: Picture): RugSource => ({
  kind: 'live',
  group: `alliance:${agreement}`,
  members,
  columns: columns.map((column) => ({ ...column, period })),
})
