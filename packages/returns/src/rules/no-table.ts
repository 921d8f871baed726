import type { ReadingState } from '../reading-state.ts'
import { findingAt, nowhere, type ReturnFinding } from '../return-finding.ts'

/** No header row of our template anywhere in the file. */
export function noTable({ tables, file }: ReadingState): readonly ReturnFinding[] {
  if (tables.length > 0) return []
  const sheets =
    file?.kind === 'xlsx' ? `None of the ${file.grids.length} sheets has` : 'The file does not have'
  return [
    findingAt(nowhere, {
      code: 'no-table',
      severity: 'mend',
      seen: `${sheets} a row with the headings of the template.`,
      remedy:
        'Keep the headings “Indicator id”, “Basis”, “Value”, “Numerator” and “Denominator” above the figures.',
    }),
  ]
}
