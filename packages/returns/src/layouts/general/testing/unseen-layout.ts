/** A report in a layout that no reader was written for, and what a person would read in it, as `label role period = figure`. */
export interface UnseenLayout {
  readonly name: string
  readonly bytes: Uint8Array
  readonly expected: readonly string[]
}

/** The figures of a row under their periods: `row('Homes', ['FY2030-Q1', 5])`. */
export const row = (
  label: string,
  ...figures: readonly (readonly [string, string | number])[]
): readonly string[] => figures.map(([period, figure]) => `${label} outturn ${period} = ${figure}`)

export const [q1, q2, q3, q4] = ['FY2030-Q1', 'FY2030-Q2', 'FY2030-Q3', 'FY2030-Q4'] as const
