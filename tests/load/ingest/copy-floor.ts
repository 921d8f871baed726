import { copyRows } from '@outturn/seeds'
import type pg from 'pg'

const columns = [
  'release_id',
  'council_id',
  'area_code',
  'indicator_id',
  'basis',
  'period',
  'status',
  'amount',
]

/** Rows a second by COPY into a table with the same key and nothing around it, in batches of so many rows. */
export async function copyFloor(admin: pg.Client, batch: number, batches: number): Promise<number> {
  await admin.query(`create schema if not exists bench; drop table if exists bench.copied; create table bench.copied (release_id int, council_id int,
    area_code text, indicator_id text, basis text, period text, status text, amount double precision,
    primary key (indicator_id, basis, period, council_id, release_id))`)
  let spent = 0
  for (let release = 0; release < batches; release++) {
    const rows = Array.from({ length: batch }, (_, n) => [
      ...[release, 1, 'E08000015', `indicator_${n}`, 'in_period', 'FY2026-Q2', 'measured', n / 10],
    ])
    const began = performance.now()
    await copyRows(admin, { table: 'bench.copied', columns, rows })
    spent += performance.now() - began
  }
  return (batch * batches) / (spent / 1000)
}
