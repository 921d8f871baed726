import type { ReadingScope } from '../../database/index.ts'
import { areasByCode } from './area.store.ts'
import { readNeighbours } from './neighbour.store.ts'

/** An area's neighbours in order, each with its area. */
export async function getNeighbours(scope: ReadingScope, area: string, set: string | null) {
  const found = await readNeighbours(scope, area, set)
  if (!found) return null
  const areas = await areasByCode(
    scope,
    found.neighbours.map(({ code }) => code),
  )
  const neighbours = found.neighbours.flatMap(({ place, code, closeness }) => {
    const area = areas.get(code)
    return area ? [{ place, area, closeness }] : []
  })
  return { id: found.id, name: found.name, neighbours }
}
