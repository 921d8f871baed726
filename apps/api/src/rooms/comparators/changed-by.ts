import type { CouncilFigures } from './figure.store.ts'
import type { Again, SharingChange } from './sharing-change.store.ts'
import type { NewVersion } from './version.store.ts'

/**
 * Which of the changes to agreements moved these comparators: one of the owner's own, one that concerns all members,
 * or one of a council that has a figure of it. A change over other indicators moved nothing.
 */
export function changedBy(
  again: readonly Again[],
  changes: readonly SharingChange[],
  figures: readonly CouncilFigures[],
): (version: NewVersion) => readonly number[] {
  const waited = new Map(again.map(({ owner, period, because }) => [`${owner} ${period}`, because]))
  const known = new Map(changes.map((change) => [change.id, change]))
  const held = new Set(
    figures.flatMap(({ council, period, indicator, basis }) =>
      indicator.map((id, i) => `${council} ${period} ${id} ${basis[i]}`),
    ),
  )
  return ({ owner, period, indicator, basis }) =>
    (waited.get(`${owner} ${period}`) ?? []).filter((id) => {
      const change = known.get(id)
      if (!change || (change.indicators !== null && !change.indicators.includes(indicator))) return false
      const { council } = change
      return council === null || council === owner || held.has(`${council} ${period} ${indicator} ${basis}`)
    })
}
