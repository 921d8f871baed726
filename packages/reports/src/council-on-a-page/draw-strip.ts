import type { PageStrip } from './page.ts'
import type { GapFacts } from './page-facts.ts'
import { bare, figureWords } from './phrases.ts'

/** How much of the line is kept free at either end, so that no mark is cut. */
const free = 0.06

/** Where each mark of a gap's small chart stands; null where there is nothing to set the figure against. */
export function stripOf(facts: GapFacts, name: string): PageStrip | null {
  const { amount, comparator, interval, others, indicator } = facts
  if (amount === null || comparator === null) return null
  const amounts = others.map((one) => one.amount)
  const all = [amount, comparator.amount, ...amounts, ...(interval ? [interval.lower, interval.upper] : [])]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const at = (value: number) => (high === low ? 0.5 : free + ((value - low) / (high - low)) * (1 - 2 * free))
  return {
    alt: altOf(facts, name),
    own: at(amount),
    ownText: `${name} ${bare(amount, indicator)}`,
    interval: interval ? [at(interval.lower), at(interval.upper)] : null,
    others: amounts.map(at),
    median: at(comparator.amount),
    medianText: `median ${bare(comparator.amount, indicator)}`,
    rangeText:
      amounts.length > 0
        ? `neighbours ${bare(Math.min(...amounts), indicator)} to ${bare(Math.max(...amounts), indicator)}`
        : 'neighbours’ own figures not shown',
  }
}

function altOf({ amount, comparator, interval, others, indicator }: GapFacts, name: string): string {
  const figure = (value: number) => figureWords(value, indicator)
  const amounts = others.map((one) => one.amount)
  return [
    `Chart of ${lower(indicator.shortName)}: ${name} ${figure(amount ?? 0)}`,
    interval ? `, 95% interval ${figure(interval.lower)} to ${figure(interval.upper)}` : '',
    amounts.length > 0
      ? `; ${amounts.length} neighbours from ${figure(Math.min(...amounts))} to ${figure(Math.max(...amounts))}`
      : '',
    `; their median ${figure(comparator?.amount ?? 0)}.`,
  ].join('')
}

const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
