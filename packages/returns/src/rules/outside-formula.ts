import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'

/** A figure taken from another workbook, which nobody can follow from this one. */
export const outsideFormula: CellRule = {
  code: 'outside-formula',
  check: (one) =>
    (['value', 'numerator', 'denominator'] as const)
      .filter((part) => one.cell[part].marks.includes('outside_formula'))
      .map((part) =>
        findingOf(one.cell, part, {
          code: 'outside-formula',
          severity: 'held',
          seen: `The ${part} ${one.cell[part].text} comes from another workbook by a formula.`,
          remedy: 'Check that it is up to date and confirm it, or write the figure itself.',
        }),
      ),
}
