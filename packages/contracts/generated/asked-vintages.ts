// Written by generate.ts from schema/ and operations/. Change those.
import type { TypedOperation, PublishedThenQuery, PublishedThenQueryVariables } from './operation-types.ts'
export const PublishedThen = "query PublishedThen($asOf:Moment!){publishedThen(asOf:$asOf){before stood{id dataset label provisional loadedAt}since{id dataset label provisional loadedAt}}}" as TypedOperation<PublishedThenQuery, PublishedThenQueryVariables>
