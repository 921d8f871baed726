// Written by generate.ts from schema/ and operations/. Change those.
import type { TypedOperation, PublishedSpreadsQuery, PublishedSpreadsQueryVariables, ChildPopulationsQuery, ChildPopulationsQueryVariables } from './operation-types.ts'
export const PublishedSpreads = "query PublishedSpreads($periods:[PeriodCode!]!){publishedSpreads(periods:$periods){indicator basis period counted mean min q1 q2 q3 max}}" as TypedOperation<PublishedSpreadsQuery, PublishedSpreadsQueryVariables>
export const ChildPopulations = "query ChildPopulations($period:PeriodCode!){childPopulations(period:$period){period areaCode year aged0to17}}" as TypedOperation<ChildPopulationsQuery, ChildPopulationsQueryVariables>
