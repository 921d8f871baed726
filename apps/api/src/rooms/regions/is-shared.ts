import type { AllianceRow } from './picture.store.ts'

/**
 * Whether an agreement is over an indicator. What it leaves out stands in no picture of it: a council would see its
 * own figure there alone, and the others as if they had returned nothing.
 */
export const isShared = ({ indicators }: Pick<AllianceRow, 'indicators'>, indicator: string): boolean =>
  indicators === null || indicators.includes(indicator)
