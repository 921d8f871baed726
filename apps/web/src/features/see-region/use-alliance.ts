import { useQuery } from '@tanstack/react-query'
import { standingWords } from '../../words/region.ts'
import { useMe } from '../be-signed-in/me.query.ts'
import { agreementsQuery } from '../collect-returns/collection.query.ts'
import { toAlliances } from './to-alliances.ts'

/**
 * The alliances whose figures the reader sees, and the one that the address asks for, or the first. `standing` says
 * why a lead sees none: the agreement is not in force.
 */
export function useAlliance(asked: number | undefined) {
  const me = useMe()
  const agreements = useQuery(agreementsQuery)
  const alliances = toAlliances(agreements.data ?? [], me?.current)
  const chosen = alliances.find(({ id }) => id === asked) ?? alliances[0]
  const led = agreements.data?.find(({ id }) => id === me?.current.agreement?.id)
  const standing = led && led.state !== 'in_force' ? standingWords(led) : null
  return { id: chosen?.id ?? 0, alliances, me, agreements, standing }
}
