import type { Indicator } from '../../indicator.ts'
import { appeals } from './appeals.ts'
import { ehcPlans } from './ehc-plans.ts'
import { ehcRequestsAndAssessments } from './ehc-requests-and-assessments.ts'
import { ehcReviewsAndAppeals } from './ehc-reviews-and-appeals.ts'
import { plansIn20Weeks } from './plans-in-20-weeks.ts'
import { senSupportInSocialCare } from './sen-support-in-social-care.ts'
import { sendAttainment } from './send-attainment.ts'
import { sendHomeEducation } from './send-home-education.ts'
import { sendInSchools } from './send-in-schools.ts'
import { sendInSocialCare } from './send-in-social-care.ts'

export const sendIndicators: readonly Indicator[] = /* @__PURE__ */ [
  ehcRequestsAndAssessments,
  ehcPlans,
  plansIn20Weeks,
  ehcReviewsAndAppeals,
  appeals,
  sendInSocialCare,
  senSupportInSocialCare,
  sendInSchools,
  sendHomeEducation,
  sendAttainment,
].flat()
