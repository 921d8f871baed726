import type { CheckContext } from '../check-context.ts'
import { accumulates } from '../derive/year-so-far.ts'
import { findingOf } from '../return-finding.ts'
import type { ConsideredCell } from './considered-cell.ts'
import { looksLikeSlip } from './looks-like-slip.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'
import { sayLast } from './say-last.ts'

/** A large change on last quarter, worth a sentence in the note. Small groups swing by chance and are left alone. */
export const bigChange: CellRule = {
  code: 'big-change',
  check: (one, context) => {
    const last = one.last?.value.kind === 'measured' ? one.last.value.amount : null
    if (one.amount === null || last === null || accumulates(one.cell.basis)) return []
    if (looksLikeSlip(one, context) || one.amount === 0 || !isBig(one, last, context)) return []
    return [
      findingOf(one.cell, 'value', {
        code: 'big-change',
        severity: 'noted',
        seen: `The figure went from ${sayFigure(last)} ${sayLast(context.period)} to ${sayFigure(one.amount)}.`,
        remedy: 'Check it, and say in the note what changed.',
      }),
    ]
  },
}

function isBig(one: ConsideredCell, last: number, { settings }: CheckContext): boolean {
  const change = Math.abs((one.amount ?? last) - last)
  if (one.indicator.unit === 'percent')
    return change >= settings.bigChangePoints && (one.d === null || one.d >= settings.bigChangeCount)
  if (last === 0 || change / Math.abs(last) < settings.bigChange) return false
  return one.indicator.unit !== 'count' || change >= settings.bigChangeCount
}
