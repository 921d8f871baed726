export { SpreadsModule } from './spreads.module.ts'
