/** A cell of a marked-up table: its text and how many columns and rows it spans. */
export interface SpannedCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

/**
 * Rows of spanned cells as a plain grid: the text stands in the first place of its span, the rest is blank, as in a
 * text with tabs. A span is never wider than 200, so that a damaged file cannot grow without end.
 */
export function spreadSpans(rows: readonly (readonly SpannedCell[])[]): readonly (readonly string[])[] {
  const taken = new Map<number, number>()
  return rows.map((row) => {
    const out: string[] = []
    let at = 0
    const skip = (): void => {
      while ((taken.get(at) ?? 0) > 0) {
        taken.set(at, (taken.get(at) ?? 0) - 1)
        out[at++] = ''
      }
    }
    for (const cell of row) {
      skip()
      const width = Math.min(Math.max(cell.columns, 1), 200)
      for (let i = 0; i < width; i++) {
        out[at] = i === 0 ? cell.text : ''
        if (cell.rows > 1) taken.set(at, cell.rows - 1)
        at++
      }
    }
    skip()
    return out
  })
}
