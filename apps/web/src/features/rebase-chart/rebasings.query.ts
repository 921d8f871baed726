import { Rebasings, type RebasingsQuery } from '@outturn/contracts'
import type { PeriodCode } from '@outturn/indicators'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

type Answer = RebasingsQuery['rebasings']

/** What the reader's own council has said of one control chart. */
export interface Said extends Omit<Answer, 'inForce'> {
  readonly inForce: readonly (Answer['inForce'][number] & { readonly period: PeriodCode })[]
}

interface RebasingsAsked {
  readonly indicator: string
  readonly basis: string
  readonly asOf?: string | undefined
}

/** Where the own council's control chart of a figure starts anew, and all that was said of it. */
export const rebasingsQuery = ({ indicator, basis, asOf }: RebasingsAsked) =>
  queryOptions({
    queryKey: ['rebasings', indicator, basis, asOf ?? ''],
    queryFn: async (): Promise<Said> =>
      (await ask(Rebasings, { indicator, basis, asOf: asOf ? `${asOf}T23:59:59Z` : null }))
        .rebasings as never,
  })
