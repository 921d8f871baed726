export { Comparing } from './comparing.ts'
export { JobsModule } from './jobs.module.ts'
export { type JobScope, WorkerDatabase } from './worker-database.ts'
