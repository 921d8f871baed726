import type { CheckContext } from '../check-context.ts'
import type { UnmatchedRow } from '../draft.ts'
import type { ReturnFinding } from '../return-finding.ts'
import { rowOfAnotherArea } from './row-of-another-area.ts'
import { rowOfAnotherPeriod } from './row-of-another-period.ts'
import { unknownBasis } from './unknown-basis.ts'
import { unknownIndicator } from './unknown-indicator.ts'

/** Findings on the rows that have no place in the draft yet. */
export const checkUnmatched = (
  unmatched: readonly UnmatchedRow[],
  context: CheckContext,
): readonly ReturnFinding[] =>
  [unknownIndicator, unknownBasis, rowOfAnotherArea, rowOfAnotherPeriod].flatMap((rule) =>
    rule(unmatched, context),
  )
