import type { Contract } from '@outturn/contracts'
import { nameOf, namesOf } from '../../access/index.ts'
import { ownCouncil, type ReadingScope } from '../../database/index.ts'
import { readSavedGroups } from './saved-group.store.ts'

/** The groups that the asker's council has saved, with who saved each. */
export async function listGroups(scope: ReadingScope): Promise<Contract.SavedGroup[]> {
  const groups = await readSavedGroups(scope, ownCouncil(scope))
  const names = await namesOf(
    scope,
    groups.map(({ savedBy }) => savedBy),
  )
  return groups.map(({ id, name, areas, savedBy, savedAt }) => ({
    ...{ id, name, areas: [...areas] },
    savedBy: nameOf(names, savedBy),
    savedAt: savedAt.toISOString(),
  }))
}
