import type { Indicator } from '../../indicator.ts'
import { childProtectionVisits } from './child-protection-visits.ts'
import { initialConferences } from './initial-conferences.ts'
import { planDurations } from './plan-durations.ts'
import { planReviews } from './plan-reviews.ts'
import { plans } from './plans.ts'
import { section47 } from './section-47.ts'
import { transfersAndCareApplications } from './transfers-and-care-applications.ts'

export const childProtectionIndicators: readonly Indicator[] = [
  ...section47,
  ...initialConferences,
  ...transfersAndCareApplications,
  ...plans,
  ...planReviews,
  ...planDurations,
  ...childProtectionVisits,
]
