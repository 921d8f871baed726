/** The two levels of confidence in use, in percent: 95 for intervals, 99.8 for outer control limits. */
export type Confidence = 95 | 99.8

/**
 * The standard normal deviate of a two-sided interval.
 * Source: METHODS z95 and z99.8; equal to `normalQuantile(0.975)` and `normalQuantile(0.999)`.
 * Example: `deviateOf(95)` → 1.959963984540054.
 */
export const deviateOf = (confidence: Confidence): number =>
  confidence === 95 ? 1.959963984540054 : 3.090232306167813
