import type { UnmatchedReason, UnmatchedRow } from '../draft.ts'
import type { ReturnRow } from '../return-row.ts'

/** Unmatched rows of one reason, put together by what they say, so that eighty rows give one finding. */
export function groupRows(
  unmatched: readonly UnmatchedRow[],
  because: UnmatchedReason,
  tell: (row: ReturnRow) => string,
): readonly { readonly told: string; readonly first: ReturnRow; readonly count: number }[] {
  const groups = new Map<string, { told: string; first: ReturnRow; count: number }>()
  for (const { row } of unmatched.filter((one) => one.because === because)) {
    const told = tell(row)
    const group = groups.get(told)
    if (group) group.count++
    else groups.set(told, { told, first: row, count: 1 })
  }
  return [...groups.values()]
}
