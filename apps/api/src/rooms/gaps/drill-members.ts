import type { ReadingScope } from '../../database/index.ts'
import { type AreaRow, areasInOrder, readCouncilsOfRegion } from '../areas/index.ts'
import { readSavedGroup } from '../groups/index.ts'

/** A council to be shown, with its place among the neighbours where it is one. */
export interface DrillMember extends AreaRow {
  readonly place: number | null
  readonly closeness: string | null
}

export interface Shown {
  /** As an address holds it. */
  readonly show: string
  readonly name: string | null
  readonly members: readonly DrillMember[]
}

interface Near extends AreaRow {
  readonly place: number
  readonly closeness: string
}

/** Whom a page shows: the neighbours unless the region or a saved group is asked for; never the council itself. */
export async function readShown(
  scope: ReadingScope,
  asked: string | null,
  { area, neighbours }: { readonly area: AreaRow; readonly neighbours: readonly Near[] },
): Promise<Shown> {
  const near = new Map(neighbours.map((one) => [one.code, one]))
  const members = (areas: readonly AreaRow[]): DrillMember[] =>
    areas
      .filter(({ code }) => code !== area.code)
      .map((one) => ({
        ...one,
        place: near.get(one.code)?.place ?? null,
        closeness: near.get(one.code)?.closeness ?? null,
      }))
  const id = /^group:(\d{1,9})$/.exec(asked ?? '')?.[1]
  if (id) {
    const group = await readSavedGroup(scope, Number(id))
    const areas = group ? await areasInOrder(scope, group.areas) : []
    return { show: `group:${id}`, name: group?.name ?? null, members: members(areas) }
  }
  if (asked === 'region' && area.regionCode) {
    const areas = await readCouncilsOfRegion(scope, area.regionCode)
    return { show: 'region', name: area.regionName, members: members(areas) }
  }
  return { show: 'neighbours', name: null, members: members(neighbours) }
}
