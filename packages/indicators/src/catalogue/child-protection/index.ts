import type { Indicator } from '../../indicator.ts'
import { childProtectionVisits } from './child-protection-visits.ts'
import { childProtectionVisitsOtherwise } from './child-protection-visits-otherwise.ts'
import { conferenceTimeliness } from './conference-timeliness.ts'
import { initialConferences } from './initial-conferences.ts'
import { planDurations } from './plan-durations.ts'
import { planReviews } from './plan-reviews.ts'
import { plans } from './plans.ts'
import { plansStartingAndEnding } from './plans-starting-and-ending.ts'
import { repeatPlans } from './repeat-plans.ts'
import { section47 } from './section-47.ts'
import { section47Rates } from './section-47-rates.ts'
import { transfersAndCareApplications } from './transfers-and-care-applications.ts'

export const childProtectionIndicators: readonly Indicator[] = /* @__PURE__ */ [
  section47,
  section47Rates,
  initialConferences,
  conferenceTimeliness,
  transfersAndCareApplications,
  plans,
  plansStartingAndEnding,
  planReviews,
  planDurations,
  repeatPlans,
  childProtectionVisits,
  childProtectionVisitsOtherwise,
].flat()
