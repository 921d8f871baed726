const pair = /[\d,.]+ ?(?:\/|of|out of) ?[\d,.]+/g
const figure = /[-−]?(?:\d[\d,]*)?\.?\d+ ?%?/g

const amountOf = (text: string): number => Number(text.replace('−', '-').replace(/[,% ]/g, ''))

/**
 * A figure exactly as it was printed, found in the text of its cell; null where the text holds no such figure, as after
 * a correction. A numerator and denominator are no figure of their own. `printedFigure('10 / 10 | 100.0', 100)` →
 * `100.0`.
 */
export function printedFigure(verbatim: string, amount: number): string | null {
  const alone = verbatim.replace(/<[^>]*>/g, '').replace(pair, ' ')
  for (const [found] of alone.matchAll(figure)) if (amountOf(found) === amount) return found.trim()
  return null
}
