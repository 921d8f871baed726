import { parsePeriod } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { agreementsById, withMembers } from '../agreements/index.ts'
import { councilsById } from '../councils/index.ts'
import {
  type DateRow,
  readCollectionDates,
  readComingDates,
  readCompared,
  readReturned,
} from './collection.store.ts'
import { lateFor } from './late-for.ts'
import { showReminders } from './show-reminders.ts'
import { checkDay, openableQuarters, timetableByRule } from './timetable.ts'

/** Who has returned: the collection of an agreement that the asker leads, for a period or the latest. */
export async function getCollection(scope: ReadingScope, agreementId: number, period: string | null) {
  if (scope.who.agreementId !== agreementId) return null
  const found = (await agreementsById(scope, [agreementId])).get(agreementId)
  const dates = await readCollectionDates(scope, agreementId)
  const date = period === null ? dates[0] : dates.find((one) => one.period === period)
  if (!found || !date) return null
  const rows = await readReturned(scope, agreementId, date.period)
  const councils = await councilsById(
    scope,
    rows.map(({ council_id }) => council_id),
  )
  const today = scope.now.toISOString().slice(0, 10)
  const timetable = daysOf(date)
  const [agreement] = await withMembers(scope, [found])
  return {
    agreement,
    period: date.period,
    periods: dates.map((one) => one.period),
    dueOn: date.due_on,
    timetable: { ...timetable, setAt: date.set_at },
    openable: openable(dates, await readComingDates(scope, agreementId), today),
    compared: await readCompared(scope, agreementId, date.period),
    reminders: await showReminders(scope, agreementId, date.period),
    rows: rows
      .flatMap(({ council_id, status: known, since, revision, held, findings }) => {
        const council = councils.get(council_id)
        if (!council) return []
        const status = known ?? 'not_started'
        const late = lateFor({ status, since }, timetable, today)
        return [{ council, status, since, revision, held, findings, late: late !== null, lateFor: late }]
      })
      .sort((a, b) => (a.council.name < b.council.name ? -1 : 1)),
  }
}

const daysOf = ({ opens_on, check_on, due_on }: DateRow) => ({
  opensOn: opens_on,
  checkOn: check_on ?? checkDay(opens_on, due_on),
  dueOn: due_on,
})

/** Collections with days to come, then quarters that have none yet, with the days that the rule would give them. */
function openable(open: readonly DateRow[], coming: readonly DateRow[], today: string) {
  const known = new Set([...open, ...coming].map(({ period }) => period))
  return [
    ...coming
      .filter(({ period }) => parsePeriod(period))
      .map((date) => ({ period: date.period, ...daysOf(date) })),
    ...openableQuarters(today)
      .filter(({ code }) => !known.has(code))
      .map((quarter) => ({ period: quarter.code, ...timetableByRule(quarter) })),
  ]
}
