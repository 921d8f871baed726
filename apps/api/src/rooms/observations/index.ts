export { ownObservations } from './observation.store.ts'
export { addRelease } from './release.store.ts'
