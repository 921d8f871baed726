import { namePlace } from '../lines/report-line.ts'
import type { ReadCell } from '../read-cell-types.ts'

/**
 * One figure of a report: its place, column and role, because a cell may print a figure beside its comparator.
 * `figureKey(cell)` → `24 3 outturn`.
 */
export const figureKey = ({ place, role }: Pick<ReadCell, 'place' | 'role'>): string =>
  `${namePlace(place)} ${place.column} ${role}`
