import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'

/** A share of nobody. With a numerator it cannot be; with a printed figure it is doubtful; alone it is not applicable. */
export const denominatorZero: CellRule = {
  code: 'denominator-zero',
  check: (one) => {
    if (one.d !== 0 || one.indicator.denominator === null) return []
    const of = (severity: 'mend' | 'held' | 'noted', seen: string, remedy: string) => [
      findingOf(one.cell, 'denominator', { code: 'denominator-zero', severity, seen, remedy }),
    ]
    if (one.n !== null && one.n > 0)
      return of(
        'mend',
        `The denominator is 0 and the numerator ${sayFigure(one.n)}.`,
        'Correct the denominator.',
      )
    if (one.printed !== null)
      return of(
        'held',
        `The denominator is 0, and yet the figure is ${sayFigure(one.printed)}.`,
        'Leave the figure blank with the status “not applicable”, or correct the denominator.',
      )
    return of(
      'noted',
      'The denominator is 0, so there is no figure.',
      'Nothing to do: it is shown as not applicable.',
    )
  },
}
