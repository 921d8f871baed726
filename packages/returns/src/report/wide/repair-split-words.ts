const whole = /^(?:year-end|year end|term|20\d\d[/-]\d\d)$/i

/**
 * Heading cells with words that the page's grid cut in two put together again: `202` + `2/23` → `2022/23`,
 * `Te` + `rm` → `Term`, `Te` + `erm` (one letter twice) → `Term`. The second cell becomes blank. Only words
 * and years that headings hold are joined, so that two figures never are.
 */
export function repairSplitWords(cells: readonly string[]): readonly string[] {
  const out = [...cells]
  for (let i = 0; i + 1 < out.length; i++) {
    const [left, right] = [(out[i] ?? '').trim(), (out[i + 1] ?? '').trim()]
    if (!left || !right || whole.test(left)) continue
    const joined = [left + right, left.slice(0, -1) + right].find((word) => whole.test(word))
    if (joined && !whole.test(right)) {
      out[i] = joined
      out[i + 1] = ''
    }
  }
  return out
}

/** A year of which the front is lost (`2/23`), completed from the year before it; null where the two disagree. */
export function completeYear(fragment: string, yearBefore: number | null): number | null {
  if (yearBefore === null || !/^\d{0,3}[/-]\d\d$/.test(fragment.trim())) return null
  const next = yearBefore + 1
  const written = `${next}/${String((next + 1) % 100).padStart(2, '0')}`
  return written.endsWith(fragment.trim().replace('-', '/')) ? next : null
}
