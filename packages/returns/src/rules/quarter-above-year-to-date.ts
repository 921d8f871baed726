import { findingOf } from '../return-finding.ts'
import type { DraftRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'

/** A count for the quarter above the count for the year so far, of which it is a part. */
export const quarterAboveYearToDate: DraftRule = {
  code: 'quarter-above-year-to-date',
  check: (considered) => {
    const counts = considered.filter(
      ({ indicator }) => indicator.unit === 'count' && indicator.counting !== 'level',
    )
    const totals = new Map(
      counts
        .filter(({ cell }) => cell.basis === 'ytd_financial')
        .map((one) => [one.cell.indicator, one.printed]),
    )
    return counts.flatMap((one) => {
      const total = totals.get(one.cell.indicator) ?? null
      if (one.cell.basis !== 'in_period' || one.printed === null || total === null || one.printed <= total)
        return []
      return findingOf(one.cell, 'value', {
        code: 'quarter-above-year-to-date',
        severity: 'held',
        seen: `The quarter’s ${sayFigure(one.printed)} is above the year to date’s ${sayFigure(total)}.`,
        remedy: 'Check whether the two changed places, and correct them.',
      })
    })
  },
}
