/** An amount in words for a finding: thousands commas, a true minus, at most three decimals. `1234.5` → `1,234.5`. */
export function sayFigure(amount: number): string {
  const rounded = Math.abs(Number(amount.toFixed(3)))
  const [whole = '0', decimals] = String(rounded).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `${amount < 0 && rounded !== 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`
}

/** `1 row`, `3 rows`. */
export const sayCount = (count: number, one: string, many = `${one}s`): string =>
  `${sayFigure(count)} ${count === 1 ? one : many}`
