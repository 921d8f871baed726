export { ReportsModule } from './reports.module.ts'
export { writeAway } from './writing-thread.ts'
