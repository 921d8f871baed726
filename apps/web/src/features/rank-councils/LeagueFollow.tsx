import { useMemo } from 'react'
import { movement as words } from '../../words/movement.ts'
import { LiveStatus } from '../see-region/LiveStatus.tsx'
import type { League } from './league.query.ts'

const say = (arrived: readonly { readonly name: string }[]) =>
  words.newlyRanked(arrived.map(({ name }) => name))

/** Says politely which council has come into a live table, or has a new figure in it, while it was open. */
export function LeagueFollow({ league }: { league: League }) {
  const members = useMemo(
    () => [
      ...league.columns.areaCode.map((_, at) => ({
        name: league.columns.name[at] ?? '',
        signedAt: String(league.columns.amount[at]),
      })),
      ...league.unranked.map(({ name }) => ({ name, signedAt: null })),
    ],
    [league],
  )
  if (league.kind !== 'live') return null
  return (
    <LiveStatus
      of={`${league.group} ${league.indicator} ${league.basis} ${league.period}`}
      members={members}
      say={say}
    />
  )
}
