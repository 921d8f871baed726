import { SavedGroups, type SavedGroupsQuery } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type SavedGroup = SavedGroupsQuery['savedGroups'][number]

/** The groups that the signed-in person's council has saved. */
export const groupsQuery = queryOptions({
  queryKey: ['groups'],
  queryFn: async () => (await ask(SavedGroups, {})).savedGroups,
})
