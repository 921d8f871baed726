import type { Indicator } from '../indicator.ts'

/**
 * The amount as it is printed on screen: the indicator's decimal places, half away from zero, commas between
 * thousands, a true minus sign and `%` for percentages. `formatAmount(1234.5, { decimals: 0, unit: 'count' })`
 * → `1,235`. Files carry the unrounded amount instead. Refuses what is not a finite number.
 */
export function formatAmount(amount: number, indicator: Pick<Indicator, 'decimals' | 'unit'>): string {
  if (!Number.isFinite(amount)) throw new RangeError(`${amount} cannot be printed`)
  const digits = roundedDigits(Math.abs(amount), indicator.decimals)
  const [whole = '0', fraction] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const sign = amount < 0 && /[1-9]/.test(digits) ? '−' : ''
  return `${sign}${grouped}${fraction ? `.${fraction}` : ''}${indicator.unit === 'percent' ? '%' : ''}`
}

/**
 * Rounds the decimal number a person reads, not its binary neighbour: fifteen significant digits strip the
 * noise of 8.199999999999998, and moving the decimal point by the exponent keeps 1.005 at 1.005.
 */
function roundedDigits(size: number, decimals: number): string {
  const [digits = '0', exponent = '0'] = size.toPrecision(15).split('e')
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  return Number(`${shifted}e-${decimals}`).toFixed(decimals)
}
