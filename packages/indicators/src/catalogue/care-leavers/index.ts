import type { Indicator } from '../../indicator.ts'
import { careLeavers19To21 } from './care-leavers-19-to-21.ts'
import { careLeaversAtWork } from './care-leavers-at-work.ts'
import { careLeaversSupport } from './care-leavers-support.ts'
import { pathwayPlans } from './pathway-plans.ts'

export const careLeaversIndicators: readonly Indicator[] = /* @__PURE__ */ [
  careLeavers19To21,
  careLeaversAtWork,
  careLeaversSupport,
  pathwayPlans,
].flat()
