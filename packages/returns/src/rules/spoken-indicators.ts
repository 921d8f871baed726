import type { ConsideredCell } from './considered-cell.ts'
import { isSilent } from './says-the-same.ts'

/** Indicators of which at least one basis says something. */
export const spokenIndicators = (considered: readonly ConsideredCell[]): ReadonlySet<string> =>
  new Set(
    considered
      .filter(({ cell }) => !isSilent(cell) || cell.rivals.some((row) => !isSilent(row)))
      .map(({ cell }) => cell.indicator),
  )
