import { nameOf, namesOf } from '../../access/index.ts'
import type { ReadingScope } from '../../database/index.ts'
import { type AskedViews, readViews } from './figure-view.store.ts'

/** Views on one page of the list. */
const pageLength = 50

/** Who saw whose figures, newest first. Persons are named where the asker may know them. */
export async function listViews(scope: ReadingScope, asked: AskedViews) {
  const { rows, total } = await readViews(scope, { ...asked, from: Math.max(0, asked.from) }, pageLength)
  const names = await namesOf(
    scope,
    rows.map(({ person_id }) => person_id),
  )
  return {
    total,
    entries: rows.map(({ person_id, ...row }) => ({
      ...row,
      person: names.has(person_id) ? nameOf(names, person_id) : null,
    })),
  }
}
