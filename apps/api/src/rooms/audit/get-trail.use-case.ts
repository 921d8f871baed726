import { nameOf, namesOf, readTrail } from '../../access/index.ts'
import type { ReadingScope } from '../../database/index.ts'

/** Entries on one page of the trail. */
const pageLength = 50

export interface Wanted {
  readonly from: number
  /** One action, `return.submit`, or all of one kind, `return`. */
  readonly action: string | null
}

/** A page of the trail, newest first: the council's own, or everybody's for an administrator. */
export async function getTrail(scope: ReadingScope, { from, action }: Wanted) {
  const { entries, total } = await readTrail(scope, { action, from: Math.max(0, from), limit: pageLength })
  const names = await namesOf(
    scope,
    entries.map(({ person_id }) => person_id),
  )
  return {
    total,
    entries: entries.map(({ person_id, ...entry }) => ({ ...entry, person: nameOf(names, person_id) })),
  }
}
