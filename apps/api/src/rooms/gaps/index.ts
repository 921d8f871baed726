export { GapsModule } from './gaps.module.ts'
export { type Gaps, getGaps } from './get-gaps.use-case.ts'
export type { Candidate } from './to-candidate.ts'
