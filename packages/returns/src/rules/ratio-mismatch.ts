import { findingOf } from '../return-finding.ts'
import { type ConsideredCell } from './considered-cell.ts'
import { isShare } from './is-share.ts'
import { looksLikeFraction } from './looks-like-fraction.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'
import { withinRounding } from './within-rounding.ts'

/** The printed figure is not what its own numerator and denominator give. All three are kept as printed. */
export const ratioMismatch: CellRule = {
  code: 'ratio-mismatch',
  check: (one) => {
    // Above 100% it is wrong whatever its parts say.
    if (isShare(one.indicator) && (one.printed ?? 0) > 100) return []
    if (one.fromParts === null || one.value.kind !== 'number' || looksLikeFraction(one)) return []
    if (withinRounding(one.value.amount, one.fromParts, one.value.decimals) !== 'differs') return []
    return [
      findingOf(one.cell, 'value', {
        code: 'ratio-mismatch',
        severity: 'held',
        seen: `The printed ${one.cell.value.text} is not ${sayFigure(one.n ?? 0)} / ${sayFigure(one.d ?? 0)}, which gives ${sayFigure(one.fromParts)}.`,
        remedy: `Correct the figure or its parts, or confirm it and say why in the note.${hint(one)}`,
      }),
    ]
  },
}

function hint(one: ConsideredCell): string {
  const { fromParts, printed, n, d } = one
  if (fromParts === null || printed === null || n === null || d === null || fromParts === 0) return ''
  const near = (other: number) => Math.abs(other - printed) <= Math.abs(printed) * 0.01
  if (one.indicator.unit.startsWith('rate_') && near(fromParts * 4))
    return ' It is four times what the parts give: it may have been made annual.'
  if (n > 0 && near((d / n) * (fromParts / (n / d))))
    return ' Numerator and denominator may have changed places.'
  return ''
}
