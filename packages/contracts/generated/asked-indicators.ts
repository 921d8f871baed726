// Written by generate.ts from schema/ and operations/. Change those.
import type { TypedOperation, ReportedByQuery, ReportedByQueryVariables, PublishedPeriodsQuery, PublishedPeriodsQueryVariables } from './operation-types.ts'
export const ReportedBy = "query ReportedBy($indicator:String!){reportedBy(indicator:$indicator){basis latest area{code name demonstration}}}" as TypedOperation<ReportedByQuery, ReportedByQueryVariables>
export const PublishedPeriods = "query PublishedPeriods{publishedPeriods{indicator basis periods}}" as TypedOperation<PublishedPeriodsQuery, PublishedPeriodsQueryVariables>
