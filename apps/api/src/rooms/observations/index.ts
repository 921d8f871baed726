export { ownObservations } from './observation.store.ts'
export { addRelease } from './release.store.ts'
export { reportedPeriods } from './reported-periods.ts'
