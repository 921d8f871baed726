import { outsideQuotes } from './outside-quotes.ts'

export type Separator = ',' | ';' | '\t' | '|'

const separators: readonly Separator[] = [',', ';', '\t', '|']

/**
 * The sign that separates a text file's columns: the one that cuts most lines into the same number of cells.
 * Signs inside quotes do not count. Looks at the first 200 lines. Excel's own `sep=;` line decides at once.
 */
export function findSeparator(text: string): Separator {
  const told = /^sep=([,;\t|])\r?\n/i.exec(text)
  if (told) return told[1] as Separator
  const head = text.slice(0, 200_000)
  const bare = outsideQuotes(head)
  // A lone mark, as in 5" of rain, quotes nothing.
  const lines = (bare.open < 0 ? bare.text : head).split(/\r\n|\n|\r/).slice(0, 200)
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 }
  for (const separator of separators) {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0)
    const usual = mode(counts)
    // A column sign gives many lines the same count; commas in sentences give them different ones.
    const score = counts.filter((count) => count === usual).length * usual
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

function mode(counts: readonly number[]): number {
  const seen = new Map<number, number>()
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1)
  return [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}
