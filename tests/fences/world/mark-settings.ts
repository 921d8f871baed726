import type pg from 'pg'
import { marker } from './askers.ts'

/** Writes the marker where a council keeps what it has set for itself. */
export async function markSettings(client: pg.Client, councilId: number): Promise<void> {
  await client.query(
    `insert into outturn.council_setting (council_id, indicator_id, basis, label, from_date, set_by)
     values ($1, 'cla_number', 'snapshot', '${marker}', current_date, 1)`,
    [councilId],
  )
  await client.query(
    `insert into outturn.rebasing (council_id, indicator_id, basis, period, kind, reason, set_by, set_at)
     values ($1, 'cla_number', 'snapshot', 'FY2025-Q2', 'set', '${marker}', 1, now())`,
    [councilId],
  )
  await client.query(
    `insert into outturn.saved_group (council_id, name, areas, saved_by, saved_at)
     values ($1, '${marker}', array['E08000015'], 1, now())`,
    [councilId],
  )
}
