import type { CheckContext } from './check-context.ts'
import type { Draft } from './draft.ts'
import { type CheckedCells, checkCells } from './rules/check-cells.ts'
import { checkUnmatched } from './rules/check-unmatched.ts'

/** Checks a whole draft after an edit: the rows kept apart, then every cell. The same rules as when a file is read. */
export function checkDraft(draft: Draft, context: CheckContext): CheckedCells {
  const checked = checkCells(draft.cells, context)
  return { ...checked, findings: [...checkUnmatched(draft.unmatched, context), ...checked.findings] }
}
