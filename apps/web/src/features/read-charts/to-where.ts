import { catalogue } from '@outturn/indicators'
import type { IndicatorData } from '../see-indicator/indicator.query.ts'

/** Among whom, and of which period, a council's figure is set: England's published year, or its alliance's period. */
export interface Where {
  readonly kind: 'published' | 'live'
  readonly group: string
  readonly basis: string
  readonly period: string
}

/**
 * Where a council is set among many: England as published in the year that its page compares, or, for a council
 * that is not among the published ones, the reader's alliance in the page's own period. Null where it is in neither.
 */
export function toWhere(
  data: IndicatorData,
  groups: readonly { readonly id: string; readonly kind: string }[],
): Where | null {
  const known = catalogue.get(data.indicator)?.published.map(({ basis }) => basis as string) ?? []
  const basis = known.includes(data.basis) ? data.basis : known[0]
  const year = data.standingPeriod ?? (data.source === 'published' ? data.period : null)
  if (!data.area.demonstration && basis !== undefined && year !== null)
    return { kind: 'published', group: 'england', basis, period: year }
  const alliance = groups.find(({ kind }) => kind === 'alliance')
  return alliance ? { kind: 'live', group: alliance.id, basis: data.basis, period: data.period } : null
}
