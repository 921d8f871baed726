import { hasFigure, isHeld, type ReadCell } from '../read-cell-types.ts'
import type { DamagedLine } from './damaged.ts'

export interface DamageScore {
  readonly right: number
  readonly held: number
  readonly wrong: readonly ReadCell[]
  readonly missed: number
}

const figureKey = (cell: ReadCell, line: number): string =>
  [
    line,
    cell.label,
    cell.code,
    cell.role,
    cell.period,
    Number(cell.value || Number.NaN),
    cell.numerator,
    cell.denominator,
  ].join('\u0000')

/**
 * Scores the reading of a damaged report against that of the clean one: a figure that is not held must be a figure of
 * the clean report, from the same line, under the same label, in the same role and period, and each counts once.
 */
export function judgeDamage(
  clean: readonly ReadCell[],
  damaged: readonly ReadCell[],
  lines: readonly DamagedLine[],
): DamageScore {
  const left = new Map<string, number>()
  const figures = clean.filter(hasFigure)
  for (const cell of figures) {
    const key = figureKey(cell, cell.place.row)
    left.set(key, (left.get(key) ?? 0) + 1)
  }
  const wrong: ReadCell[] = []
  let [right, held] = [0, 0]
  for (const cell of damaged.filter(hasFigure)) {
    if (isHeld(cell)) {
      held++
      continue
    }
    const key = figureKey(cell, lines[cell.place.row - 1]?.from ?? 0)
    const open = left.get(key) ?? 0
    if (open > 0) {
      left.set(key, open - 1)
      right++
    } else wrong.push(cell)
  }
  return { right, held, wrong, missed: Math.max(0, figures.length - right - held) }
}
