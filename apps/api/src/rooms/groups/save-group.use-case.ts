import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { addGroup, changeGroup, readKnownCouncils, readSavedGroup } from './saved-group.store.ts'

/** More than that is no group but a region; and a name has to fit a list. */
const most = { councils: 60, letters: 80 }

export interface AskedGroup {
  /** Null for a new one. */
  readonly id: number | null
  readonly name: string
  readonly areas: readonly string[]
}

/**
 * Keeps a group of councils under a name, or changes one. Refuses a name that is missing or taken, a group without
 * a council in it, one that is too large, and a group that is not the council's own.
 */
export async function saveGroup(scope: WritingScope, asked: AskedGroup): Promise<number> {
  const { id } = asked
  const group = toGroup(asked, await readKnownCouncils(scope, asked.areas))
  const before = id === null ? null : await readSavedGroup(scope, id)
  if (id !== null && before === null) throw new Refused('not_found')
  const saved = id === null ? await addGroup(scope, group) : await changeGroup(scope, id, group)
  if (saved === null) throw new Refused('group_name_taken')
  await audit(scope, {
    action: id === null ? 'group.saved' : 'group.changed',
    subject: group.name,
    detail: { councils: group.areas.length, before: before?.name ?? null },
  })
  return saved
}

/** The group as it is kept: a tidy name, and each council once, in the order in which it was chosen. */
export function toGroup(asked: Pick<AskedGroup, 'name' | 'areas'>, known: ReadonlySet<string>) {
  const name = asked.name.replace(/\s+/g, ' ').trim()
  const areas = [...new Set(asked.areas)]
  const isWhole = areas.length > 0 && areas.length <= most.councils && areas.every((code) => known.has(code))
  if (name === '' || name.length > most.letters || !isWhole) throw new Refused('group_incomplete')
  return { name, areas }
}
