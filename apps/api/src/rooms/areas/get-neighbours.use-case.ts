import type { Contract } from '@outturn/contracts'
import type { ReadingScope } from '../../database/index.ts'
import { toArea } from './area.mapper.ts'
import { readNeighbourSetsOf, readNeighbours } from './neighbour.store.ts'

/** An area's neighbours in a named set, or in the newest that has it; null where there is none. */
export async function getNeighbours(
  scope: ReadingScope,
  area: string,
  set: string | null,
): Promise<Contract.NeighbourSet | null> {
  const sets = await readNeighbourSetsOf(scope, area)
  const found = set === null ? sets[0] : sets.find(({ id }) => id === set)
  if (!found) return null
  const neighbours = await readNeighbours(scope, found.id, area)
  return {
    ...found,
    neighbours: neighbours.map((one) => ({
      place: one.place,
      area: toArea(one),
      closeness: one.closeness,
    })),
  }
}
