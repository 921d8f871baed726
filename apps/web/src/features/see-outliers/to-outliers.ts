import { shownIndicator } from '../../data/catalogue.ts'
import type { OutlierRow } from './outliers.query.ts'

export const outlierStates = ['waiting', 'sent_back', 'explained', 'accepted'] as const
export type OutlierState = (typeof outlierStates)[number]

export interface OutlierView {
  readonly council?: string | undefined
  readonly topic?: string | undefined
  readonly end?: string | undefined
  readonly state?: string | undefined
}

export interface CouncilOutliers {
  readonly id: number
  readonly areaCode: string
  readonly name: string
  readonly counts: Readonly<Record<OutlierState, number>>
  readonly total: number
}

/** How many outliers each council has, by where they stand; by name. */
export function toCouncilOutliers(rows: readonly OutlierRow[]): readonly CouncilOutliers[] {
  const councils = new Map(rows.map(({ council }) => [council.id, council]))
  return [...councils.values()]
    .map(({ id, areaCode, name }) => {
      const own = rows.filter(({ council }) => council.id === id)
      const counts = Object.fromEntries(
        outlierStates.map((state) => [state, own.filter((row) => row.state === state).length]),
      ) as Record<OutlierState, number>
      return { id, areaCode, name, counts, total: own.length }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** The outliers that are asked for: still to be answered first, the worst end before the best, then by council. */
export const toOutlierList = (
  rows: readonly OutlierRow[],
  { council, topic, end, state }: OutlierView,
): readonly OutlierRow[] =>
  rows
    .filter(
      (row) =>
        (!council || row.council.areaCode === council) &&
        (!topic || shownIndicator(row.indicator).topic === topic) &&
        (!end || row.end === end) &&
        (!state || (state === 'open' ? row.state !== 'accepted' : row.state === state)),
    )
    .sort(
      (a, b) =>
        place(a.state) - place(b.state) ||
        ends.indexOf(a.end) - ends.indexOf(b.end) ||
        a.council.name.localeCompare(b.council.name) ||
        a.indicator.localeCompare(b.indicator),
    )

const ends = ['worst', 'highest', 'lowest', 'best']
const place = (state: string): number => outlierStates.indexOf(state as OutlierState)
