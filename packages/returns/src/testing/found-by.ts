import type { ReadContext } from '../check-context.ts'
import type { DraftCell } from '../draft.ts'
import type { ReturnFinding } from '../return-finding.ts'
import { considerCells } from '../rules/check-cells.ts'
import type { CellRule, DraftRule } from '../rules/rule.ts'
import { aCell } from './a-cell.ts'
import { aReadContext } from './a-context.ts'

/** What one rule alone finds in one cell. */
export function foundInCell(
  rule: CellRule,
  cell: DraftCell | Parameters<typeof aCell>[0],
  of: Partial<ReadContext> = {},
): readonly ReturnFinding[] {
  const context = aReadContext(of)
  const whole = 'rivals' in cell ? cell : aCell(cell)
  return considerCells([whole], context).flatMap((one) => rule.check(one, context))
}

/** What one rule on the draft as a whole finds. */
export function foundInDraft(
  rule: DraftRule,
  cells: readonly (DraftCell | Parameters<typeof aCell>[0])[],
  of: Partial<ReadContext> = {},
): readonly ReturnFinding[] {
  const context = aReadContext(of)
  const whole = cells.map((cell) => ('rivals' in cell ? cell : aCell(cell)))
  return rule.check(considerCells(whole, context), context)
}

/** The same, as severity and part of each finding: `held value`. */
export const inCell = (...of: Parameters<typeof foundInCell>): readonly string[] => brief(foundInCell(...of))
export const inDraft = (...of: Parameters<typeof foundInDraft>): readonly string[] =>
  brief(foundInDraft(...of))

const brief = (findings: readonly ReturnFinding[]): readonly string[] =>
  findings.map(({ severity, part }) => `${severity} ${part}`)
