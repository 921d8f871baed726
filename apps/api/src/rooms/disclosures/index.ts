export { DisclosuresModule } from './disclosures.module.ts'
export { judgeReleases } from './judge-releases.ts'
