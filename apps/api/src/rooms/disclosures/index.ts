export { DisclosuresModule } from './disclosures.module.ts'
export { exposedByJoining } from './exposed-by-joining.ts'
export type { Joining } from './joining.store.ts'
export { judgeReleases } from './judge-releases.ts'
