import type { JobScope } from '../../database/index.ts'
import { periodsOf, readFigures, readShifts, type Shift } from './figure.store.ts'
import { findOwners, type Owner, readCircles } from './group.store.ts'
import { movedBy } from './moved-by.ts'
import { emptyVersion, toVersions } from './to-versions.ts'
import { addVersions, type NewVersion } from './version.store.ts'
import { markCompared, momentOf, readWaiting } from './waiting.store.ts'

/** Releases taken in one transaction: a whole national quarter at once. */
const atOnce = 200

/** Owners whose comparators are written by one statement: about ten megabytes. */
const ownersAtOnce = 25

/** Works out the live comparators of what was released since the last time. Answers how many releases that were. */
export async function compareReleases(scope: JobScope): Promise<number> {
  const waiting = await readWaiting(scope, atOnce)
  if (waiting.length === 0) return 0
  const ids = waiting.map(({ id }) => id)
  const owners = await findOwners(
    scope,
    waiting.map(({ council_id }) => council_id),
    waiting.map(({ period }) => period),
  )
  await compareOwners(scope, owners, { moment: await momentOf(scope, waiting), releases: ids })
  await markCompared(scope, ids)
  return waiting.length
}

interface Why {
  readonly moment: Date
  readonly releases: readonly number[]
}

/** Works out the comparators of these owners anew; what is as it was makes no new version. */
async function compareOwners(scope: JobScope, owners: readonly Owner[], { moment, releases }: Why) {
  const circles = await readCircles(scope, [...new Set(owners.map(({ owner }) => owner))])
  const councils = [...new Set(circles.flatMap(({ members }) => members.map(({ council }) => council)))]
  const figures = await readFigures(scope, councils, { periods: periodsOf(owners), moment })
  const shifts = await readShifts(scope, releases)
  const moved = movedBy(circles, shifts)
  const made = toVersions(owners, { circles, figures })
  const versions = Map.groupBy([...made, ...emptied(owners, made, shifts)], ({ owner }) => owner)
  for (let from = 0; from < owners.length; from += ownersAtOnce) {
    const some = owners.slice(from, from + ownersAtOnce)
    const periods = new Map(some.map((one) => [`${one.owner} ${one.period}`, one]))
    const fresh = [...new Set(some.map(({ owner }) => owner))]
      .flatMap((owner) => versions.get(owner) ?? [])
      .filter(({ owner, period }) => periods.has(`${owner} ${period}`))
      .map((version) => ({ ...version, moved: moved(version) }))
    await addVersions(scope, some, { versions: fresh, moment })
  }
}

/** Figures that a release touched and of which nobody has a measured one any more. */
function emptied(
  owners: readonly Owner[],
  made: readonly NewVersion[],
  shifts: readonly Shift[],
): NewVersion[] {
  const there = new Set(
    made.map(({ owner, period, indicator, basis }) => `${owner} ${period} ${indicator} ${basis}`),
  )
  return owners.flatMap(({ owner, period }) => {
    const keys = new Set(shifts.filter((shift) => shift.period === period).flatMap((shift) => shift.keys))
    return [...keys]
      .filter((key) => !there.has(`${owner} ${period} ${key}`))
      .map((key) => emptyVersion({ owner, period }, key))
  })
}
