import type { AreaCode } from '@outturn/indicators'
import type { LeagueColumn } from '../league-table/league-column.ts'

/** A council's code by number: `aCouncil(3)` → E06000003. */
export const aCouncil = (number: number): AreaCode => `E06${String(number).padStart(6, '0')}` as AreaCode

/** A column of councils 1, 2, 3 … with these amounts; null is not available. No parts unless given as [x, n]. */
export function aLeagueColumn(entries: readonly (number | null | readonly [number, number])[]): LeagueColumn {
  const parts = entries.map((entry) => (typeof entry === 'object' && entry !== null ? entry : [null, null]))
  return {
    areas: entries.map((_, i) => aCouncil(i + 1)),
    amounts: entries.map((entry) =>
      typeof entry === 'object' && entry !== null ? (100 * entry[0]) / entry[1] : entry,
    ),
    because: entries.map((entry) => (entry === null ? 'not_available' : null)),
    numerators: parts.map(([x]) => x ?? null),
    denominators: parts.map(([, n]) => n ?? null),
  }
}
