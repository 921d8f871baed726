import type { ReadingState } from '../reading-state.ts'
import { findingAt, nowhere, type ReturnFinding } from '../return-finding.ts'

/** The name ends in .xlsx and the file is text, or the other way round. It is read as what it is. */
export function nameNotContent({ input, file }: ReadingState): readonly ReturnFinding[] {
  const ending = /\.(csv|txt|tsv|xlsx|xlsm|xls)$/i.exec(input.fileName)?.[1]?.toLowerCase()
  if (ending === undefined || file === null) return []
  const named = ending.startsWith('xl') ? 'xlsx' : 'csv'
  if (named === file.kind) return []
  return [
    findingAt(nowhere, {
      code: 'name-not-content',
      severity: 'noted',
      seen: `The file’s name ends in .${ending}, and it is ${file.kind === 'csv' ? 'a text table' : 'an Excel workbook'}.`,
      remedy: 'Nothing to do: it was read as what it is.',
    }),
  ]
}
