import type { SeedClient } from '../client.ts'

/**
 * Makes anew what pages read, for what one vintage touched: of every figure the published one before the
 * provisional one, and of those the newest vintage. Older vintages stay where they are.
 */
export async function rebuildFigures(client: SeedClient, vintage: number): Promise<number> {
  const touched = await client.query(
    `insert into outturn.published_figure as figure
       (indicator_id, basis, period, area_code, vintage_id, status, amount, printed, numerator, denominator)
     select distinct on (o.indicator_id, o.basis, o.period, o.area_code)
       o.indicator_id, o.basis, o.period, o.area_code, o.vintage_id, o.status, o.amount, o.printed, o.numerator, o.denominator
     from outturn.published_observation o
     join outturn.published_vintage v on v.id = o.vintage_id
     where (o.indicator_id, o.basis) in
       (select distinct indicator_id, basis from outturn.published_observation where vintage_id = $1)
     order by o.indicator_id, o.basis, o.period, o.area_code, v.provisional, v.id desc
     on conflict (indicator_id, basis, period, area_code) do update set
       vintage_id = excluded.vintage_id, status = excluded.status, amount = excluded.amount,
       printed = excluded.printed, numerator = excluded.numerator, denominator = excluded.denominator`,
    [vintage],
  )
  return touched.rowCount ?? 0
}
