import { parsePeriod } from '@outturn/indicators'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { setCollectionDates } from './collection.store.ts'
import { isInOrder, type Timetable } from './timetable.ts'

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** Sets the days of a collection that the asker leads. Refuses days out of order, or before the period begins. */
export async function setTimetable(
  scope: WritingScope,
  given: Timetable & { readonly agreement: number; readonly period: string },
): Promise<void> {
  const { agreement, opensOn, checkOn, dueOn } = given
  const period = parsePeriod(given.period)
  if (scope.who.agreementId !== agreement || !period) throw new Refused('not_found')
  const days = { opensOn, checkOn, dueOn }
  if (!Object.values(days).every(isDay) || !isInOrder(days, period))
    throw new Refused('timetable_out_of_order')
  if (!(await setCollectionDates(scope, period.code, days))) throw new Refused('not_found')
  await audit(scope, { action: 'collection.timetable', subject: period.code, detail: days })
}
