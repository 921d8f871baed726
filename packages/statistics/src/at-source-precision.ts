const billionth = 1e9

/**
 * The number without the dust that binary arithmetic leaves after the ninth decimal place, so that figures
 * which were equal in their source compare as equal. Any unit. Refuses nothing; a number too large to hold
 * nine decimal places comes back as it is.
 * Why: DfE's files carry 8.199999999999998 for 8.2, and the dust must not break a tie or cross a band's edge.
 * Example: `atSourcePrecision(8.199999999999998)` → 8.2.
 */
export function atSourcePrecision(value: number): number {
  const scaled = value * billionth
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / billionth : value
}
