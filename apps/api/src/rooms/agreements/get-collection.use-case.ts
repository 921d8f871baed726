import type { ReadingScope } from '../../database/index.ts'
import { councilsById } from '../councils/index.ts'
import { agreementsById } from './agreement.store.ts'
import { readCollectionDates, readReturned } from './collection.store.ts'
import { withMembers } from './list-agreements.use-case.ts'

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
  const overdue = scope.now.toISOString().slice(0, 10) > date.due_on
  const [agreement] = await withMembers(scope, [found])
  return {
    agreement,
    period: date.period,
    periods: dates.map((one) => one.period),
    dueOn: date.due_on,
    rows: rows
      .flatMap(({ council_id, status, since, revision, held, findings }) => {
        const council = councils.get(council_id)
        if (!council) return []
        const late = overdue && (status !== 'signed_off' || isAfter(since, date.due_on))
        return [{ council, status: status ?? 'not_started', since, revision, held, findings, late }]
      })
      .sort((a, b) => (a.council.name < b.council.name ? -1 : 1)),
  }
}

const isAfter = (moment: Date | null, date: string): boolean =>
  moment !== null && moment.toISOString().slice(0, 10) > date
