// Written by generate.ts from schema/ and operations/. Change those.
import type { TypedOperation, AreasQuery, AreasQueryVariables, CouncilsQuery, CouncilsQueryVariables, NeighboursQuery, NeighboursQueryVariables, TakeCouncilInMutation, TakeCouncilInMutationVariables, SetCouncilActiveMutation, SetCouncilActiveMutationVariables } from './operation-types.ts'
export const Areas = "query Areas($kind:String){areas(kind:$kind){code kind name regionCode regionName status activeTo demonstration}neighbourSets}" as TypedOperation<AreasQuery, AreasQueryVariables>
export const Councils = "query Councils{councils{id areaCode name regionCode regionName demonstration active}}" as TypedOperation<CouncilsQuery, CouncilsQueryVariables>
export const Neighbours = "query Neighbours($area:AreaCode!$set:String){neighbours(area:$area set:$set){id name neighbours{place closeness area{code name regionName}}}}" as TypedOperation<NeighboursQuery, NeighboursQueryVariables>
export const TakeCouncilIn = "mutation TakeCouncilIn($area:AreaCode!){takeCouncilIn(area:$area)}" as TypedOperation<TakeCouncilInMutation, TakeCouncilInMutationVariables>
export const SetCouncilActive = "mutation SetCouncilActive($id:Int!$active:Boolean!){setCouncilActive(id:$id active:$active)}" as TypedOperation<SetCouncilActiveMutation, SetCouncilActiveMutationVariables>
