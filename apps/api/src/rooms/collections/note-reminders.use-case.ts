import { parsePeriod } from '@outturn/indicators'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { readReturned } from './collection.store.ts'
import { addReminders, type NewReminders, reminderSubjects } from './reminder.store.ts'
import { showReminders } from './show-reminders.ts'

/** Keeps a note that members of the agreement that the asker leads were reminded. */
export async function noteReminders(
  scope: WritingScope,
  given: Omit<NewReminders, 'about'> & { readonly about: string },
) {
  const { agreement, period, councils } = given
  const about = reminderSubjects.find((one) => one === given.about)
  if (scope.who.agreementId !== agreement || !about || !parsePeriod(period)) throw new Refused('not_found')
  const members = new Set((await readReturned(scope, agreement, period)).map(({ council_id }) => council_id))
  const wanted = [...new Set(councils)]
  if (wanted.length === 0 || wanted.some((council) => !members.has(council))) throw new Refused('not_found')
  await addReminders(scope, { agreement, period, about, councils: wanted })
  await audit(scope, {
    action: 'collection.remind',
    subject: `${period} ${about}`,
    detail: { councils: wanted },
  })
  return showReminders(scope, agreement, period)
}
