import type { Timetable } from './timetable.ts'

/** What is late about a return on a day: its signature, its check, or nothing. A late signature stays late. */
export function lateFor(
  { status, since }: { readonly status: string; readonly since: Date | null },
  { checkOn, dueOn }: Timetable,
  today: string,
): 'check' | 'sign_off' | null {
  if (status === 'signed_off')
    return since !== null && since.toISOString().slice(0, 10) > dueOn ? 'sign_off' : null
  if (today > dueOn) return 'sign_off'
  const unchecked = status === 'not_started' || status === 'draft' || status === 'withdrawn'
  return unchecked && today > checkOn ? 'check' : null
}
