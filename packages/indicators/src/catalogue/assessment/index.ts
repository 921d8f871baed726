import type { Indicator } from '../../indicator.ts'
import { assessmentDurations } from './assessment-durations.ts'
import { assessmentTimeliness } from './assessment-timeliness.ts'
import { assessments } from './assessments.ts'
import { childrenInNeed } from './children-in-need.ts'

export const assessmentIndicators: readonly Indicator[] = /* @__PURE__ */ [
  assessments,
  assessmentTimeliness,
  assessmentDurations,
  childrenInNeed,
].flat()
