export { Comparing } from './comparing.ts'
export { JobQueue } from './job-queue.ts'
export { JobsModule } from './jobs.module.ts'
export { LoadingPublished } from './loading-published.ts'
