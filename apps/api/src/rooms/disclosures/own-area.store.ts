import { type ReadingScope, statement } from '../../database/index.ts'

const area = statement<{ area: string }>(
  'own_area',
  'select area_code as area from outturn.council where id = $1',
)

/** The area that a council has. */
export const readOwnArea = async (scope: ReadingScope, council: number): Promise<string | null> =>
  (await scope.rows(area, [council]))[0]?.area ?? null
