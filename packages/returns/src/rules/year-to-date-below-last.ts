import { countingOf } from '../derive/counting-of.ts'
import { yearSoFar } from '../derive/year-so-far.ts'
import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'
import { sayLast } from './say-last.ts'

/** A year to date lower than last quarter's. Totals of one year can only grow, unless earlier months were corrected. */
export const yearToDateBelowLast: CellRule = {
  code: 'year-to-date-below-last',
  check: (one, context) => {
    if (one.last === null || yearSoFar(one.cell.basis, context.period) !== 'goes on') return []
    if (countingOf(one.indicator, context.indicators) === 'level') return []
    const lastValue = one.last.value.kind === 'measured' ? one.last.value.amount : null
    const pairs = [
      ['value', one.indicator.unit === 'count' ? one.printed : null, lastValue],
      ['numerator', one.n, one.last.numerator],
      ['denominator', one.d, one.last.denominator],
    ] as const
    return pairs.flatMap(([part, now, before]) => {
      if (now === null || before === null || now >= before) return []
      return findingOf(one.cell, part, {
        code: 'year-to-date-below-last',
        severity: 'held',
        seen: `The ${part} for the year to date is ${sayFigure(now)}; ${sayLast(context.period)} it was already ${sayFigure(before)}.`,
        remedy:
          'Check that it counts from the start of the year; correct it, or confirm that earlier months changed.',
      })
    })
  },
}
