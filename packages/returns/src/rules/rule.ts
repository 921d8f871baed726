import type { CheckContext } from '../check-context.ts'
import type { ReturnFinding } from '../return-finding.ts'
import type { ConsideredCell } from './considered-cell.ts'

/** A rule on one cell: what it finds, or nothing. Its file and its findings carry its code. */
export interface CellRule {
  readonly code: string
  readonly check: (considered: ConsideredCell, context: CheckContext) => readonly ReturnFinding[]
}

/** A rule that needs all cells of the draft at once. */
export interface DraftRule {
  readonly code: string
  readonly check: (considered: readonly ConsideredCell[], context: CheckContext) => readonly ReturnFinding[]
}
