import type { Indicator } from '../../indicator.ts'
import { carePlanning } from './care-planning.ts'
import { childrenLookedAfter } from './children-looked-after.ts'
import { dentalAndEmotionalHealth } from './dental-and-emotional-health.ts'
import { emotionalHealth } from './emotional-health.ts'
import { enteringCare } from './entering-care.ts'
import { healthChecks } from './health-checks.ts'
import { healthChecksDue } from './health-checks-due.ts'
import { leavingCare } from './leaving-care.ts'
import { leavingCareReasons } from './leaving-care-reasons.ts'
import { legalOrders } from './legal-orders.ts'
import { ownAndUnregulatedPlacements } from './own-and-unregulated-placements.ts'
import { placementStability } from './placement-stability.ts'
import { placements } from './placements.ts'
import { unaccompaniedChildren } from './unaccompanied-children.ts'

export const childrenLookedAfterIndicators: readonly Indicator[] = /* @__PURE__ */ [
  childrenLookedAfter,
  unaccompaniedChildren,
  legalOrders,
  enteringCare,
  leavingCare,
  leavingCareReasons,
  carePlanning,
  placementStability,
  placements,
  ownAndUnregulatedPlacements,
  healthChecks,
  healthChecksDue,
  dentalAndEmotionalHealth,
  emotionalHealth,
].flat()
