/** A stretch of a page's width, in points. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The stretches that some words fill together, from the left. */
export function stripes(spans: readonly Span[]): readonly Span[] {
  const found: { from: number; to: number }[] = []
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1)
    if (last && from < last.to + 0.5) last.to = Math.max(last.to, to)
    else found.push({ from, to })
  }
  return found
}
