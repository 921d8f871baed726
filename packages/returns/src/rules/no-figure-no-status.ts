import { findingOf } from '../return-finding.ts'
import type { ConsideredCell } from './considered-cell.ts'
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
    // A note alone shows that the row was meant to say something.
    const silent = considered.filter(
      ({ cell }) => isSilent(cell) && (!spoken.has(cell.indicator) || cell.note !== ''),
    )
    const asked = Map.groupBy(silent, ({ cell }) => cell.indicator)
    return [...asked.values()].map((rows) => {
      const { cell, indicator } = rows.reduce(firstBasis)
      return findingOf(cell, 'value', {
        code: 'no-figure-no-status',
        severity: 'mend',
        seen: `“${indicator.name}” has neither a figure nor a status.`,
        remedy: 'Write the figure, or say in the status why it is missing.',
      })
    })
  },
}

/** The one that the definition names first: which row is asked must not hang on the order of the rows. */
const firstBasis = (one: ConsideredCell, other: ConsideredCell): ConsideredCell =>
  one.indicator.bases.indexOf(one.cell.basis) <= one.indicator.bases.indexOf(other.cell.basis) ? one : other
