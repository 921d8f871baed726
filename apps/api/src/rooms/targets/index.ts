export { setTarget } from './set-target.use-case.ts'
export { TargetsModule } from './targets.module.ts'
