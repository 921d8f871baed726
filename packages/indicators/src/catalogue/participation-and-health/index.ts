import type { Indicator } from '../../indicator.ts'
import { educationAndTraining1617 } from './education-and-training-16-17.ts'
import { mentalHealthWaits } from './mental-health-waits.ts'
import { participation } from './participation.ts'

export const participationAndHealthIndicators: readonly Indicator[] = /* @__PURE__ */ [
  participation,
  educationAndTraining1617,
  mentalHealthWaits,
].flat()
