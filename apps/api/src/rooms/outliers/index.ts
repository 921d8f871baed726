export { OutliersModule } from './outliers.module.ts'
