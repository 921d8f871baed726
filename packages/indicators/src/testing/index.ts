export { aPeriod } from './a-period.ts'
export { anIndicator } from './an-indicator.ts'
export { anObservation } from './an-observation.ts'
