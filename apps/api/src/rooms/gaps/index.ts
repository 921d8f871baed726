export { GapsModule } from './gaps.module.ts'
