export { setTarget } from './set-target.use-case.ts'
export { readTargetHistory, readTargets } from './target.store.ts'
export { TargetsModule } from './targets.module.ts'
export { targetsInForce } from './targets-in-force.ts'
