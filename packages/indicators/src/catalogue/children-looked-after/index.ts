import type { Indicator } from '../../indicator.ts'
import { carePlanning } from './care-planning.ts'
import { childrenLookedAfter } from './children-looked-after.ts'
import { dentalAndEmotionalHealth } from './dental-and-emotional-health.ts'
import { enteringCare } from './entering-care.ts'
import { healthChecks } from './health-checks.ts'
import { leavingCare } from './leaving-care.ts'
import { leavingCareReasons } from './leaving-care-reasons.ts'
import { legalOrders } from './legal-orders.ts'
import { placementStability } from './placement-stability.ts'
import { placements } from './placements.ts'

export const childrenLookedAfterIndicators: readonly Indicator[] = [
  ...childrenLookedAfter,
  ...legalOrders,
  ...enteringCare,
  ...leavingCare,
  ...leavingCareReasons,
  ...carePlanning,
  ...placementStability,
  ...placements,
  ...healthChecks,
  ...dentalAndEmotionalHealth,
]
