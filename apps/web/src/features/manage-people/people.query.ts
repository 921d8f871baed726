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
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type KnownPerson = PeopleQuery['people'][number]

/** Everybody who may sign in, with every role they were given. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async () => (await ask(People, {})).people,
})

function useChange<Answer, Variables>(operation: TypedOperation<Answer, Variables>, key: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (variables: Variables) => ask(operation, variables),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [key] })
    },
  })
}

export const useAddPerson = () => useChange(AddPerson, 'people')
export const useGiveRole = () => useChange(GiveRole, 'people')
export const useEndRole = () => useChange(EndRole, 'people')
export const useMakeLink = () => useChange(MakePasswordLink, 'people')
export const useTakeCouncilIn = () => useChange(TakeCouncilIn, 'councils')
export const useSetCouncilActive = () => useChange(SetCouncilActive, 'councils')
