import { fewestForOutliers } from '@outturn/benchmarking'
import { namesOf } from '../../access/index.ts'
import type { ReadingScope } from '../../database/index.ts'
import { showReminders } from '../collections/index.ts'
import { councilsById } from '../councils/index.ts'
import { drawPicture } from '../regions/index.ts'
import { type FoundOutlier, findOutliers } from './find-outliers.ts'
import { type OutlierEventRow, readOutlierEvents } from './outlier-event.store.ts'
import { changedSince, outlierState } from './outlier-state.ts'

const lead = 'The regional lead'

/** The outliers of an alliance for a quarter, each with its state and what was said. Null for who is not in it. */
export async function getOutliers(scope: ReadingScope, agreement: number, period: string | null) {
  const picture = await drawPicture(scope, agreement, period)
  if (!picture) return null
  const events = await readOutlierEvents(scope, agreement, picture.period.code)
  const names = await namesOf(
    scope,
    events.map(({ personId }) => personId),
  )
  const councils = await councilsById(
    scope,
    picture.members.map(({ council_id }) => council_id),
  )
  const reminders = await showReminders(scope, agreement, picture.period.code)
  const byOf = ({ personId, what, council }: OutlierEventRow): string =>
    names.get(personId) ?? (what === 'explained' ? (councils.get(council)?.name ?? 'The council') : lead)
  return {
    agreement: picture.alliance.id,
    name: picture.alliance.name,
    demonstration: picture.alliance.demonstration,
    period: picture.period.code,
    periods: picture.periods,
    fewest: fewestForOutliers,
    tooFew: picture.columns.filter(({ counted }) => counted < fewestForOutliers).map((one) => one.indicator),
    reminders: reminders.filter(({ about }) => about === 'outliers'),
    rows: findOutliers(picture).flatMap((found) => {
      const council = councils.get(found.council)
      if (!council) return []
      const said = events.filter((event) => isOf(found, event))
      return [
        {
          ...found,
          council,
          state: outlierState(said),
          changedSince: changedSince(said, found.amount),
          events: said.map((event) => ({
            what: event.what,
            text: event.text,
            at: event.at,
            by: byOf(event),
            amount: event.amount,
          })),
        },
      ]
    }),
  }
}

const isOf = (a: FoundOutlier, b: OutlierEventRow): boolean =>
  a.council === b.council && a.indicator === b.indicator && a.basis === b.basis
