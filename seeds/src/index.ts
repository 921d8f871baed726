export type { SeedClient } from './client.ts'
export { copyRows } from './files/copy-rows.ts'
export { loadPublished, type PublishedCounts } from './published/load-published.ts'
export { loadReference, type ReferenceCounts } from './reference/load-reference.ts'
