import type { ReadingScope } from '../../database/index.ts'
import { type AreaRow, readAreas } from './area.store.ts'
import { readNeighbourSets } from './neighbour.store.ts'

/** All areas of a kind, or of every kind. */
export const listAreas = (scope: ReadingScope, kind: string | null): Promise<AreaRow[]> =>
  readAreas(scope, kind)

/** The neighbour sets there are, newest first. */
export const listNeighbourSets = (scope: ReadingScope): Promise<string[]> => readNeighbourSets(scope)
