import { type ReadingScope, statement } from '../../database/index.ts'

const half = statement<{ code: string; name: string }>(
  'london_half',
  `select area_code as code, name from reference.area where kind = 'subregion' and name = $1`,
)

/** Inner or Outer London as an area, for a borough; null for everybody else. */
export const readLondonHalf = async (scope: ReadingScope, subregion: string | null) =>
  subregion === null ? null : ((await scope.rows(half, [subregion]))[0] ?? null)
