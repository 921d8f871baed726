export { setTarget } from './set-target.use-case.ts'
export { readTargetHistory } from './target.store.ts'
export { TargetsModule } from './targets.module.ts'
