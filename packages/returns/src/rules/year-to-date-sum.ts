import type { Period } from '@outturn/indicators'
import { yearSoFar } from '../derive/year-so-far.ts'
import { findingOf } from '../return-finding.ts'
import type { ConsideredCell } from './considered-cell.ts'
import type { DraftRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'
import { sayThis } from './say-last.ts'

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
      const { indicator, cell, printed } = one
      if (cell.basis !== 'ytd_financial' || indicator.unit !== 'count' || indicator.counting !== 'additive')
        return []
      const quarter = quarters.get(cell.indicator) ?? null
      const before = totalBefore(one, period)
      if (printed === null || quarter === null || before === null || quarter > printed || printed < before)
        return []
      if (before + quarter === printed) return []
      return findingOf(cell, 'value', {
        code: 'year-to-date-sum',
        severity: 'noted',
        seen: `The year to date is ${sayFigure(printed)}; ${sayFigure(before)} before and ${sayFigure(quarter)} ${sayThis(period)} make ${sayFigure(before + quarter)}.`,
        remedy: 'If earlier months were corrected, say so in the note.',
      })
    })
  },
}

/** Nothing where the year begins; last period's total where it goes on and is known. */
function totalBefore({ cell, last }: ConsideredCell, period: Period): number | null {
  const year = yearSoFar(cell.basis, period)
  if (year === 'begins') return 0
  return year === 'goes on' && last?.value.kind === 'measured' ? last.value.amount : null
}
