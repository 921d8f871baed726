import type { Target } from '@outturn/benchmarking'
import { type Period, parsePeriod, periodDates } from '@outturn/indicators'
import type { TargetRow } from './target.store.ts'

/** The target in force in a period: of those that begin no later, the one that begins last; set twice, the newer. */
export function targetsInForce(rows: readonly TargetRow[], of: Period): ReadonlyMap<string, Target> {
  const { last } = periodDates(of)
  const inForce = new Map<string, { from: string; row: TargetRow }>()
  for (const row of rows) {
    const begins = parsePeriod(row.from_period)
    if (!begins) continue
    const from = periodDates(begins).first
    const key = `${row.indicator_id} ${row.basis}`
    const known = inForce.get(key)
    if (from <= last && (!known || known.from <= from)) inForce.set(key, { from, row })
  }
  const targets = new Map<string, Target>()
  for (const [key, { row }] of inForce) {
    const target = toTarget(row)
    if (target) targets.set(key, target)
  }
  return targets
}

/** A row as a target; null for `none`, which ends a target, and for a row whose edge is missing. */
function toTarget({ kind, low, high, tolerance, relative_to }: TargetRow): Target | null {
  if (kind === 'minimum' && low !== null) return { kind, low, tolerance }
  if (kind === 'maximum' && high !== null) return { kind, high, tolerance }
  if (kind === 'range' && low !== null && high !== null) return { kind, low, high, tolerance }
  if (kind === 'relative' && relative_to !== null)
    return { kind, relativeTo: relative_to as Extract<Target, { kind: 'relative' }>['relativeTo'], tolerance }
  return null
}
