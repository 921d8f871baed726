import type { ReadCell } from '../read-cell-types.ts'
import { rules } from './index.ts'

/** Every rule in turn over the cells of a report; each may only add doubts. */
export const applyRules = (cells: readonly ReadCell[]): readonly ReadCell[] =>
  rules.reduce<readonly ReadCell[]>((read, rule) => rule(read), cells)
