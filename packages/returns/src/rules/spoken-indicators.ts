import type { ConsideredCell } from './considered-cell.ts'
import { isWhollySilent } from './says-the-same.ts'

/** Indicators of which at least one basis says something. */
export const spokenIndicators = (considered: readonly ConsideredCell[]): ReadonlySet<string> =>
  new Set(considered.filter(({ cell }) => !isWhollySilent(cell)).map(({ cell }) => cell.indicator))
