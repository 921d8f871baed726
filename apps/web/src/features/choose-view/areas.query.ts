import { Areas, type AreasQuery } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type ListedArea = AreasQuery['areas'][number]

/** Every council's area and the names of the neighbour sets; they hardly ever change. */
export const areasQuery = queryOptions({
  queryKey: ['areas', 'council'],
  queryFn: () => ask(Areas, { kind: 'council' }),
  staleTime: 60 * 60_000,
})
