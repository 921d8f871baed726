import { type MissingReason, measured, missing, type Value } from '@outturn/indicators'

/**
 * What stands for a figure in the Explore Education Statistics standard. `low` and `k` are figures that round to
 * zero and are not zero: known to the publisher and not to us, so they are withheld and never a true zero. `u` is
 * too unreliable to publish.
 */
export const publishedSymbols: ReadonlyMap<string, MissingReason> = new Map([
  ['c', 'suppressed'],
  ['k', 'suppressed'],
  ['low', 'suppressed'],
  ['u', 'not_available'],
  ['x', 'not_available'],
  [':', 'not_available'],
  ['z', 'not_applicable'],
])

const number = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?$/i

/**
 * The value of a published cell: a number, a symbol with its reason, or unreadable. An empty cell says nothing, so
 * it is not available. `readPublishedCell('c')` → missing, suppressed.
 */
export function readPublishedCell(printed: string): Value {
  const text = printed.trim()
  if (text === '') return missing('not_available')
  if (number.test(text)) return measured(Number(text.replaceAll(',', '')))
  const symbol = text.toLowerCase().replace(/^\[(.+)\]$/, '$1')
  return missing(publishedSymbols.get(symbol) ?? 'unreadable')
}
