export { HistoriesModule } from './histories.module.ts'
