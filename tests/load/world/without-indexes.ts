import type pg from 'pg'

type Index = { readonly name: string; readonly definition: string; readonly primary: boolean }

const indexes = `
  select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition, i.indisprimary as primary
  from pg_index i where i.indrelid = 'outturn.observation'::regclass`

/**
 * Takes the indexes of the observations away while many rows are added and makes them anew afterwards, which
 * takes a fraction of the time.
 */
export async function withoutIndexes<T>(admin: pg.Client, errand: () => Promise<T>): Promise<T> {
  const { rows } = await admin.query<Index>(indexes)
  for (const { name, primary } of rows) {
    await admin.query(
      primary ? 'alter table outturn.observation drop constraint observation_pkey' : `drop index ${name}`,
    )
  }
  const answer = await errand()
  for (const { definition, primary } of rows) {
    await admin.query(definition)
    if (primary) {
      await admin.query(
        'alter table outturn.observation add constraint observation_pkey primary key using index observation_pkey',
      )
    }
  }
  return answer
}
