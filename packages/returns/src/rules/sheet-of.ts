import type { Grid } from '../files/grid.ts'

/** The sheet's name for a finding; null for the one table of a CSV file, which has no name. */
export const sheetOf = (grid: Grid): string | null => (grid.name === '' ? null : grid.name)
