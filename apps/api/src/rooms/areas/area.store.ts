import type { AreaCode, CouncilId } from '@outturn/indicators'
import { type ReadingScope, statement } from '../../database/index.ts'

/** An area with the council that signs in for it, where one does. */
export interface AreaRow {
  readonly code: AreaCode
  readonly kind: string
  readonly name: string
  readonly regionCode: AreaCode | null
  readonly regionName: string | null
  /** Inner or Outer London, for a borough. */
  readonly subregionName: string | null
  readonly status: string
  readonly activeTo: string | null
  readonly demonstration: boolean
  readonly councilId: CouncilId | null
}

/** An area's columns, and the tables beside `reference.area a` that they come from. */
export const areaColumns = `a.area_code as code, a.kind, a.name, a.region_code as "regionCode",
  r.name as "regionName", a.subregion_name as "subregionName", a.status, a.active_to as "activeTo",
  a.demonstration, c.id as "councilId"`
export const besideArea = `left join reference.area r on r.area_code = a.region_code
  left join outturn.council c on c.area_code = a.area_code`

const select = `select ${areaColumns} from reference.area a ${besideArea}`

const ofKind = statement<AreaRow>(
  'areas_of_kind',
  `${select} where $1::text is null or a.kind = $1 order by a.name, a.area_code`,
)
const ofRegion = statement<AreaRow>(
  'councils_of_region',
  `${select} where a.kind = 'council' and a.status = 'current' and a.region_code = $1 order by a.name`,
)
const ofCodes = statement<AreaRow>('areas_of_codes', `${select} where a.area_code = any($1)`)
const ofCode = statement<AreaRow>('area_of_code', `${select} where a.area_code = $1`)

/** All areas of a kind, or of every kind, by name. */
export const readAreas = (scope: ReadingScope, kind: string | null): Promise<AreaRow[]> =>
  scope.rows(ofKind, [kind])

/** The councils of a region that stand today, by name. */
export const readCouncilsOfRegion = (scope: ReadingScope, region: string): Promise<AreaRow[]> =>
  scope.rows(ofRegion, [region])

/** One area; null for a code that nobody knows. */
export const readArea = async (scope: ReadingScope, code: string): Promise<AreaRow | null> =>
  (await scope.rows(ofCode, [code]))[0] ?? null

/** Areas by their codes; a code that nobody knows has no entry. */
export async function areasByCode(
  scope: ReadingScope,
  codes: readonly string[],
): Promise<Map<string, AreaRow>> {
  return new Map((await scope.rows(ofCodes, [codes])).map((area) => [area.code, area]))
}

/** Several areas, in the order of their codes as given; unknown ones are left out. */
export async function areasInOrder(scope: ReadingScope, codes: readonly string[]): Promise<AreaRow[]> {
  const found = await areasByCode(scope, codes)
  return codes.flatMap((code) => found.get(code) ?? [])
}
