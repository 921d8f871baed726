import type { AreaCode, CouncilId } from '@outturn/indicators'
import { type ReadingScope, statement } from '../../database/index.ts'

export interface CouncilRow {
  readonly id: CouncilId
  readonly areaCode: AreaCode
  readonly name: string
  readonly regionCode: AreaCode | null
  readonly regionName: string | null
  readonly demonstration: boolean
  /** False where it takes part no more. */
  readonly active: boolean
}

const columns = `c.id, c.area_code as "areaCode", c.name, a.region_code as "regionCode",
  r.name as "regionName", c.demonstration, c.inactive_since is null as active`
const from = `from outturn.council c join reference.area a on a.area_code = c.area_code
  left join reference.area r on r.area_code = a.region_code`

const all = statement<CouncilRow>('councils', `select ${columns} ${from} order by c.name`)
const byId = statement<CouncilRow>('councils_by_id', `select ${columns} ${from} where c.id = any($1)`)

/** Every council that signs in, by name. */
export const readCouncils = (scope: ReadingScope): Promise<CouncilRow[]> => scope.rows(all)

export async function councilsById(
  scope: ReadingScope,
  ids: readonly (number | null)[],
): Promise<Map<number, CouncilRow>> {
  const wanted = [...new Set(ids.filter((id): id is number => id !== null))]
  if (wanted.length === 0) return new Map()
  return new Map((await scope.rows(byId, [wanted])).map((council) => [council.id, council]))
}

/** One council. Throws where there is none: its id came from a row that refers to it. */
export async function councilById(scope: ReadingScope, id: CouncilId): Promise<CouncilRow> {
  const found = (await councilsById(scope, [id])).get(id)
  if (!found) throw new Error(`There is no council ${id}`)
  return found
}
