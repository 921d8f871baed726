import { namesOf } from '../../access/index.ts'
import type { ReadingScope } from '../../database/index.ts'
import { readReminders } from './reminder.store.ts'

const unnamed = 'The regional lead'

/** Who was reminded of what and when, latest first; by name where the asker may know it. */
export async function showReminders(scope: ReadingScope, agreement: number, period: string) {
  const rows = await readReminders(scope, agreement, period)
  const names = await namesOf(
    scope,
    rows.map(({ personId }) => personId),
  )
  return rows.map(({ councilId, about, at, personId }) => ({
    councilId,
    about,
    at,
    by: names.get(personId) ?? unnamed,
  }))
}
