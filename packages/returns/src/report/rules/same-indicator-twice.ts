import type { MatchedCell } from '../matched-cell.ts'
import { ask, note } from '../read-cell-types.ts'

/**
 * Two rows under different names that are one indicator on one basis for one period. Where they agree the second is a
 * repeat and noted; where they differ nobody but the council can say which is right, and both are asked about.
 */
export function sameIndicatorTwice(cells: readonly MatchedCell[]): readonly MatchedCell[] {
  const first = new Map<string, MatchedCell>()
  const verdict = new Map<MatchedCell, string>()
  for (const cell of cells) {
    if (cell.role !== 'outturn' || cell.value === '' || cell.period === '' || !cell.indicator) continue
    const key = [cell.indicator.id, cell.indicator.basis, cell.period].join('\u0000')
    const known = first.get(key)
    if (!known) first.set(key, cell)
    else if (nameOf(known) !== nameOf(cell)) {
      const differ = Number(known.value) !== Number(cell.value)
      verdict.set(cell, differ ? `“${known.label}” shows ${known.value}, “${cell.label}” ${cell.value}.` : '')
      if (differ) verdict.set(known, verdict.get(cell) ?? '')
    }
  }
  return cells.map((cell) => {
    const seen = verdict.get(cell)
    if (seen === undefined) return cell
    const doubted =
      seen === ''
        ? note(cell, 'repeated-figure', 'The figure repeats one of another row.')
        : ask(cell, 'same-indicator-differs', seen)
    return { ...cell, doubts: doubted.doubts }
  })
}

const nameOf = ({ section, code, label }: MatchedCell): string => [section, code, label].join('\u0000')
