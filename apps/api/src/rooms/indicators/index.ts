export { IndicatorsModule } from './indicators.module.ts'
