import {
  AddPerson,
  EndRole,
  GiveRole,
  MakePasswordLink,
  People,
  type PeopleQuery,
  SetCouncilActive,
  TakeCouncilIn,
  type TypedOperation,
} from '@outturn/contracts'
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { useChange } from '../../data/use-change.ts'

export type KnownPerson = PeopleQuery['people'][number]

/** Everybody who may sign in, with every role they were given. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async () => (await ask(People, {})).people,
})

function useAdministering<Answer, Variables>(operation: TypedOperation<Answer, Variables>, key: string) {
  const client = useQueryClient()
  return useChange({
    mutationFn: (variables: Variables) => ask(operation, variables),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [key] })
    },
  })
}

export const useAddPerson = () => useAdministering(AddPerson, 'people')
export const useGiveRole = () => useAdministering(GiveRole, 'people')
export const useEndRole = () => useAdministering(EndRole, 'people')
export const useMakeLink = () => useAdministering(MakePasswordLink, 'people')
export const useTakeCouncilIn = () => useAdministering(TakeCouncilIn, 'councils')
export const useSetCouncilActive = () => useAdministering(SetCouncilActive, 'councils')
