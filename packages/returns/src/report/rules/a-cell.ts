import type { ReadCell } from '../read-cell-types.ts'

/** A read cell for tests, with what matters in each. */
export const aReadCell = (part: Partial<ReadCell> & { row?: number; column?: number } = {}): ReadCell => {
  const { row = 1, column = 1, ...rest } = part
  return {
    place: { sheet: null, row, column },
    section: 'Care',
    code: '',
    label: 'Children',
    role: 'outturn',
    period: 'FY2025-Q2',
    basis: 'unknown',
    unit: 'number',
    numerator: '',
    denominator: '',
    value: '',
    marker: '',
    verbatim: rest.value ?? rest.marker ?? '',
    doubts: [],
    table: '',
    ...rest,
  }
}

/** The codes of doubts of each cell, for short expectations. */
export const doubtsOf = (cells: readonly ReadCell[]): readonly string[] =>
  cells.map((cell) => cell.doubts.map((doubt) => `${doubt.grade}:${doubt.code}`).join(' '))
