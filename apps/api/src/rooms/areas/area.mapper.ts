import type { Contract } from '@outturn/contracts'
import type { AreaRow } from './area.store.ts'

/** An area in the contract's words. */
export const toArea = (row: AreaRow): Contract.Area => ({
  code: row.code,
  kind: row.kind,
  name: row.name,
  regionCode: row.regionCode,
  regionName: row.regionName,
  status: row.status,
  activeTo: row.activeTo,
  demonstration: row.demonstration,
})
