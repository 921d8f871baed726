/** The two ends of a confidence or control interval, both included, in the unit of the figure. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}
