import { timetable as words } from '../../words/collection.ts'
import type { Days } from './collection.query.ts'

const fields = ['opensOn', 'checkOn', 'dueOn'] as const

/** What must be mended in the three days of a collection, each by its field; nothing where they follow one another. */
export function timetableProblems(
  days: Days,
): readonly { readonly field: keyof Days; readonly text: string }[] {
  const missing = fields.filter((field) => !/^\d{4}-\d{2}-\d{2}$/.test(days[field]))
  if (missing.length > 0)
    return missing.map((field) => ({ field, text: `${words.notDay}: ${words[field].toLowerCase()}` }))
  if (days.checkOn < days.opensOn) return [{ field: 'checkOn', text: words.order }]
  return days.dueOn < days.checkOn ? [{ field: 'dueOn', text: words.order }] : []
}
