import type { AreaCode } from '@outturn/indicators'
import { type ReadingScope, statement } from '../../database/index.ts'

export interface AreaRow {
  readonly code: AreaCode
  readonly kind: string
  readonly name: string
  readonly regionCode: AreaCode | null
  readonly regionName: string | null
  readonly status: string
  readonly activeTo: string | null
  readonly demonstration: boolean
}

const columns = `a.area_code as code, a.kind, a.name, a.region_code as "regionCode", r.name as "regionName",
  a.status, a.active_to as "activeTo", a.demonstration`
const from = 'from reference.area a left join reference.area r on r.area_code = a.region_code'

const ofKind = statement<AreaRow>(
  'areas_of_kind',
  `select ${columns} ${from} where $1::text is null or a.kind = $1 order by a.name, a.area_code`,
)
const ofCodes = statement<AreaRow>('areas_of_codes', `select ${columns} ${from} where a.area_code = any($1)`)

/** All areas of a kind, or of every kind, by name. */
export const readAreas = (scope: ReadingScope, kind: string | null): Promise<AreaRow[]> =>
  scope.rows(ofKind, [kind])

/** Areas by their codes; a code that nobody knows has no entry. */
export async function areasByCode(
  scope: ReadingScope,
  codes: readonly string[],
): Promise<Map<string, AreaRow>> {
  return new Map((await scope.rows(ofCodes, [codes])).map((area) => [area.code, area]))
}
