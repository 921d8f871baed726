import { parsePeriod } from '@outturn/indicators'
import { bare } from '../../data/catalogue.ts'
import { sparkSaid } from '../../words/council.ts'
import { periodTitle } from '../../words/periods.ts'
import type { CouncilRow } from './to-council-rows.ts'

export interface Spark {
  readonly values: readonly (number | null)[]
  readonly breaks: ReadonlySet<number>
  readonly label: string
}

/** The small line of a row; null where fewer than two quarters have a figure. */
export function toSpark({ raw, basis, indicator }: CouncilRow, periods: readonly string[]): Spark | null {
  const values = raw.series
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return null
  const first = known[0] as number
  const last = known[known.length - 1] as number
  const latest = values[values.length - 1] === null ? null : bare(last, indicator)
  return {
    values,
    breaks: yearStarts(basis, periods),
    label: sparkSaid({
      counted: known.length,
      of: values.length,
      until: periodTitle(periods[periods.length - 1] ?? ''),
      first: bare(first, indicator),
      latest,
    }),
  }
}

/** Where a year to date begins anew: the first quarter of each financial year. */
function yearStarts(basis: string, periods: readonly string[]): ReadonlySet<number> {
  if (!basis.startsWith('ytd_')) return new Set()
  const firstPart = basis === 'ytd_calendar' ? 4 : basis === 'ytd_academic' ? 3 : 1
  return new Set(periods.flatMap((code, at) => (parsePeriod(code)?.part === firstPart && at > 0 ? [at] : [])))
}
