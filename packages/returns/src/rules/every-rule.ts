import { negativeCount } from './negative-count.ts'
import type { CellRule, DraftRule } from './rule.ts'

/** Every rule on one cell, in the order in which their findings are listed. */
export const cellRules: readonly CellRule[] = [negativeCount]

/** Every rule on the draft as a whole. */
export const draftRules: readonly DraftRule[] = []
