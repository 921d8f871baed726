import { type ReadingScope, statement } from '../../database/index.ts'
import { type AreaRow, readArea } from '../comparisons/index.ts'

const ofRegion = statement<{ area_code: string }>(
  'councils_of_region',
  `select area_code from reference.area where kind = 'council' and status = 'current' and region_code = $1
   order by name`,
)

/** The councils of a region that stand today, by name. */
export async function readCouncilsOfRegion(scope: ReadingScope, region: string): Promise<AreaRow[]> {
  const rows = await scope.rows(ofRegion, [region])
  return readAreas(
    scope,
    rows.map(({ area_code }) => area_code),
  )
}

/** Several areas, in the order of their codes as given; unknown ones are left out. */
export async function readAreas(scope: ReadingScope, codes: readonly string[]): Promise<AreaRow[]> {
  const found = await Promise.all(codes.map((code) => readArea(scope, code)))
  return found.filter((one) => one !== null)
}
