import { ReturnPeriods, type ReturnPeriodsQuery } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type ListedPeriod = ReturnPeriodsQuery['returnPeriods'][number]

/** The council's periods: those with a return, and those due. */
export const returnPeriodsQuery = queryOptions({
  queryKey: ['returns'],
  queryFn: async () => (await ask(ReturnPeriods, {})).returnPeriods,
})
