import type { Shift } from './figure.store.ts'
import type { Circle } from './group.store.ts'
import type { NewVersion } from './version.store.ts'

/** Which of the releases changed a figure that these comparators are made of. */
export function movedBy(
  circles: readonly Circle[],
  shifts: readonly Shift[],
): (version: NewVersion) => readonly number[] {
  const members = new Map<string, readonly string[] | null>()
  for (const { owner, members: some } of circles)
    for (const { council, indicators } of some) members.set(`${owner} ${council}`, indicators)
  const byFigure = new Map<string, Shift[]>()
  for (const shift of shifts)
    for (const key of shift.keys) {
      const name = `${shift.period} ${key}`
      byFigure.set(name, [...(byFigure.get(name) ?? []), shift])
    }
  return ({ owner, period, indicator, basis }) =>
    (byFigure.get(`${period} ${indicator} ${basis}`) ?? [])
      .filter(({ council }) => {
        const indicators = members.get(`${owner} ${council}`)
        return indicators === null || indicators?.includes(indicator)
      })
      .map(({ release }) => release)
}
