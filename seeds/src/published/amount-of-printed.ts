/** Spreadsheets leave noise in the last places of a decimal; ten significant digits hold every figure of the source. */
const sourceDigits = 10

/**
 * The amount of a figure as the source printed it, at the source's precision:
 * `8.199999999999998` → 8.2, `7.0000000000000007E-2` → 0.07. Refuses text that is not a number.
 */
export function amountOfPrinted(printed: string): number {
  const amount = Number(printed)
  if (printed.trim() === '' || !Number.isFinite(amount)) throw new RangeError(`“${printed}” is not a figure`)
  return Number(amount.toPrecision(sourceDigits))
}
