import { ReadingProfiles, type ReadingProfilesQuery, UndoProfile } from '@outturn/contracts'
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { useChange } from '../../data/use-change.ts'

export type Profile = ReadingProfilesQuery['readingProfiles'][number]

const queryKey = ['reading-profiles']

/** What the council has settled, one profile for each shape of report. */
export const profilesQuery = queryOptions({
  queryKey,
  queryFn: async () => (await ask(ReadingProfiles, {})).readingProfiles,
  staleTime: 0,
})

/** Takes back the last decision of a profile. */
export function useUndo() {
  const client = useQueryClient()
  return useChange({
    mutationFn: async (layout: string) => (await ask(UndoProfile, { layout })).undoProfile,
    onSuccess: (profiles) => client.setQueryData(queryKey, profiles),
  })
}
