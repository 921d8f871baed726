export { ComparisonsModule } from './comparisons.module.ts'
