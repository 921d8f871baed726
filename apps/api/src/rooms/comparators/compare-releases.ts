import type { JobScope } from '../../database/index.ts'
import { changedBy } from './changed-by.ts'
import { periodsOf, readFigures, readShifts, type Shift } from './figure.store.ts'
import { findOwners, type Owner, readCircles } from './group.store.ts'
import { movedBy } from './moved-by.ts'
import {
  type Again,
  noticeSharing,
  readSharingChanges,
  takeAgain,
  takeAgainOf,
} from './sharing-change.store.ts'
import { emptyVersion, toVersions } from './to-versions.ts'
import { addVersions, type NewVersion } from './version.store.ts'
import { markCompared, momentOf, readWaiting } from './waiting.store.ts'

/** Releases taken in one transaction: a whole national quarter at once. */
const atOnce = 200

/** Owners whose comparators are written by one statement: about ten megabytes. */
const ownersAtOnce = 25

/**
 * Works out the live comparators of what was released since the last time, and of who shares with whom since then.
 * Sign-offs come first; what only agreements moved follows, the newest period first and some owners at a time.
 * Answers how many releases and owners that were.
 */
export async function compareReleases(scope: JobScope): Promise<number> {
  await noticeSharing(scope)
  const waiting = await readWaiting(scope, atOnce)
  const ids = waiting.map(({ id }) => id)
  const periods = [...new Set(waiting.map(({ period }) => period))]
  const again = waiting.length > 0 ? await takeAgainOf(scope, periods) : await takeAgain(scope, ownersAtOnce)
  if (waiting.length + again.length === 0) return 0
  const touched = await findOwners(
    scope,
    waiting.map(({ council_id }) => council_id),
    waiting.map(({ period }) => period),
  )
  const moment = await momentOf(scope, { releases: ids, periods: periodsOf([...touched, ...again]) })
  await compareOwners(scope, touched, { moment, releases: ids, again })
  if (ids.length > 0) await markCompared(scope, ids)
  return waiting.length + again.length
}

interface Why {
  readonly moment: Date
  readonly releases: readonly number[]
  readonly again: readonly Again[]
}

/** Works out the comparators of these owners anew; what is as it was makes no new version. */
async function compareOwners(scope: JobScope, touched: readonly Owner[], why: Why): Promise<void> {
  const { moment, releases, again } = why
  const owners = together(touched, again)
  const circles = await readCircles(scope, [...new Set(owners.map(({ owner }) => owner))])
  const changes = await readSharingChanges(scope, [...new Set(again.flatMap(({ because }) => because))])
  const councils = new Set([
    ...circles.flatMap(({ members }) => members.map(({ council }) => council)),
    // One that left is in no circle any more; what it holds tells which comparators it moved.
    ...changes.flatMap(({ council }) => council ?? []),
  ])
  const figures = await readFigures(scope, [...councils], { periods: periodsOf(owners), moment })
  const shifts = await readShifts(scope, releases)
  const moved = movedBy(circles, shifts)
  const changed = changedBy(again, changes, figures)
  const made = toVersions(owners, { circles, figures })
  const versions = Map.groupBy([...made, ...emptied(owners, made, shifts)], ({ owner }) => owner)
  for (let from = 0; from < owners.length; from += ownersAtOnce) {
    const some = owners.slice(from, from + ownersAtOnce)
    const periods = new Map(some.map((one) => [`${one.owner} ${one.period}`, one]))
    const fresh = [...new Set(some.map(({ owner }) => owner))]
      .flatMap((owner) => versions.get(owner) ?? [])
      .filter(({ owner, period }) => periods.has(`${owner} ${period}`))
      .map((version) => ({ ...version, moved: moved(version), changed: changed(version) }))
    await addVersions(scope, some, { versions: fresh, moment })
    await scope.rest()
  }
}

/** Owners that a release touched and owners that wait because of an agreement, each once. */
function together(touched: readonly Owner[], again: readonly Again[]): (Owner | Again)[] {
  const all = new Map<string, Owner | Again>()
  for (const one of [...touched, ...again]) all.set(`${one.owner} ${one.period}`, one)
  return [...all.values()]
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
