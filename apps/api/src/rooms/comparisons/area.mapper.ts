import type { Contract } from '@outturn/contracts'
import type { AreaRow } from './area.store.ts'

/** An area in the contract's words. */
export const toArea = (row: AreaRow): Contract.Area => ({
  code: row.code,
  kind: row.kind,
  name: row.name,
  regionCode: row.region_code,
  regionName: row.region_name,
  status: row.status,
  activeTo: row.active_to,
  demonstration: row.demonstration,
})
