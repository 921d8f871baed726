import type { SeedClient } from '../client.ts'
import { copyRows } from '../files/copy-rows.ts'
import { readParts } from './read-parts.ts'

/** Loads figures that carry their parts, one vintage for each data set, inside the caller's transaction. */
export async function loadParts(client: SeedClient): Promise<number> {
  const rows = readParts()
  const vintages = new Map<string, number>()
  for (const dataset of new Set(rows.map((row) => row.dataset))) {
    const made = await client.query<{ id: number }>(
      `insert into outturn.published_vintage (dataset_id, label, provisional, loaded_by)
       values ($1, $2, false, $3) returning id`,
      [dataset, 'to 2024/25', 'seed'],
    )
    vintages.set(dataset, made.rows[0]?.id as number)
  }
  return copyRows(client, {
    table: 'outturn.published_observation',
    columns: [
      'vintage_id',
      'measure',
      'indicator_id',
      'basis',
      'period',
      'area_code',
      'status',
      'amount',
      'printed',
      'numerator',
      'denominator',
    ],
    rows: rows.map((row) => [
      vintages.get(row.dataset) ?? null,
      row.indicator,
      row.indicator,
      row.basis,
      row.period,
      row.area,
      'measured',
      row.amount,
      row.printed,
      row.numerator,
      row.denominator,
    ]),
  })
}
