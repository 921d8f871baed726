import { findingOf } from '../return-finding.ts'
import { goesOn } from './accumulates.ts'
import type { DraftRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'

/** The year to date is not last quarter's plus this quarter's: earlier months were corrected, or one is wrong. */
export const yearToDateSum: DraftRule = {
  code: 'year-to-date-sum',
  check: (considered, { period }) => {
    const quarters = new Map(
      considered
        .filter(({ cell }) => cell.basis === 'in_period')
        .map((one) => [one.cell.indicator, one.printed]),
    )
    return considered.flatMap((one) => {
      const { indicator, cell, printed, last } = one
      if (cell.basis !== 'ytd_financial' || indicator.unit !== 'count' || indicator.counting !== 'additive')
        return []
      const quarter = quarters.get(cell.indicator) ?? null
      const before = goesOn(cell.basis, period)
        ? last?.value.kind === 'measured'
          ? last.value.amount
          : null
        : 0
      if (printed === null || quarter === null || before === null || quarter > printed || printed < before)
        return []
      if (before + quarter === printed) return []
      return findingOf(cell, 'value', {
        code: 'year-to-date-sum',
        severity: 'noted',
        seen: `The year to date is ${sayFigure(printed)}; ${sayFigure(before)} before and ${sayFigure(quarter)} this quarter make ${sayFigure(before + quarter)}.`,
        remedy: 'If earlier months were corrected, say so in the note.',
      })
    })
  },
}
