// Written by generate.ts from schema/ and operations/. Change those.
import type { TypedOperation, SavedGroupsQuery, SavedGroupsQueryVariables, SaveGroupMutation, SaveGroupMutationVariables, DeleteGroupMutation, DeleteGroupMutationVariables } from './operation-types.ts'
export const SavedGroups = "query SavedGroups{savedGroups{id name areas savedBy savedAt}}" as TypedOperation<SavedGroupsQuery, SavedGroupsQueryVariables>
export const SaveGroup = "mutation SaveGroup($id:Int$name:String!$areas:[AreaCode!]!){saveGroup(id:$id name:$name areas:$areas)}" as TypedOperation<SaveGroupMutation, SaveGroupMutationVariables>
export const DeleteGroup = "mutation DeleteGroup($id:Int!){deleteGroup(id:$id)}" as TypedOperation<DeleteGroupMutation, DeleteGroupMutationVariables>
