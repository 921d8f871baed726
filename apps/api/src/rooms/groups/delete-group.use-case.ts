import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { readSavedGroup, removeGroup } from './saved-group.store.ts'

/** Takes one of the council's own groups away; the trail keeps its name. */
export async function deleteGroup(scope: WritingScope, id: number): Promise<void> {
  const group = await readSavedGroup(scope, id)
  if (!group || !(await removeGroup(scope, id))) throw new Refused('not_found')
  await audit(scope, { action: 'group.deleted', subject: group.name })
}
