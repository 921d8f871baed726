import { type ReadingScope, statement } from '../database/index.ts'

const version = statement<{ version: string }>(
  'data_version',
  `select version || ' ' || current_date as version from fence.data_version()`,
)

/** The version of the data and the day: agreements begin and end by the day. */
export async function readDataVersion(scope: ReadingScope): Promise<string> {
  const [row] = await scope.rows(version)
  if (!row) throw new Error('The database does not say which version its data is')
  return row.version
}
