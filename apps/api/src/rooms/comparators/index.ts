export { compareReleases } from './compare-releases.ts'
