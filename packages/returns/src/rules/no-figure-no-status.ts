import { findingOf } from '../return-finding.ts'
import type { DraftRule } from './rule.ts'
import { isSilent } from './says-the-same.ts'
import { spokenIndicators } from './spoken-indicators.ts'

/**
 * A row with neither figure nor status, where no other basis of the indicator says anything either, or a note stands
 * in it.
 */
export const noFigureNoStatus: DraftRule = {
  code: 'no-figure-no-status',
  check: (considered) => {
    const spoken = spokenIndicators(considered)
    const asked = new Set<string>()
    return considered.flatMap((one) => {
      if (!isSilent(one.cell) || asked.has(one.cell.indicator)) return []
      // A note alone shows that the row was meant to say something.
      if (spoken.has(one.cell.indicator) && one.cell.note === '') return []
      asked.add(one.cell.indicator)
      return findingOf(one.cell, 'value', {
        code: 'no-figure-no-status',
        severity: 'mend',
        seen: `“${one.indicator.name}” has neither a figure nor a status.`,
        remedy: 'Write the figure, or say in the status why it is missing.',
      })
    })
  },
}
