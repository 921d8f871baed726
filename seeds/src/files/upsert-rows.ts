import type { SeedClient } from '../client.ts'

interface Upsert {
  /** Schema and name, `reference.area`. */
  readonly table: string
  readonly key: readonly string[]
  /** Every row with the same columns, named as in the table. */
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[]
}

/** Writes the rows in one statement, over what stands under the same key, so that loading twice changes nothing. */
export async function upsertRows(client: SeedClient, { table, key, rows }: Upsert): Promise<number> {
  const first = rows[0]
  if (!first) return 0
  const columns = Object.keys(first)
  const rest = columns.filter((column) => !key.includes(column))
  const settle = rest.length
    ? `do update set ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}`
    : 'do nothing'
  await client.query(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from json_populate_recordset(null::${table}, $1)
     on conflict (${key.join(', ')}) ${settle}`,
    [JSON.stringify(rows)],
  )
  return rows.length
}
