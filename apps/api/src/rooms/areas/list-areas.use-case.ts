import type { Contract } from '@outturn/contracts'
import type { ReadingScope } from '../../database/index.ts'
import { toArea } from './area.mapper.ts'
import { readAreas } from './area.store.ts'
import { readNeighbourSets } from './neighbour.store.ts'

/** All areas of a kind, or of every kind. */
export const listAreas = async (scope: ReadingScope, kind: string | null): Promise<Contract.Area[]> =>
  (await readAreas(scope, kind)).map(toArea)

/** The neighbour sets there are, newest first. */
export const listNeighbourSets = async (scope: ReadingScope): Promise<string[]> =>
  (await readNeighbourSets(scope)).map(({ id }) => id)
