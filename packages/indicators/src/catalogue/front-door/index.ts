import type { Indicator } from '../../indicator.ts'
import { contacts } from './contacts.ts'
import { reReferrals } from './re-referrals.ts'
import { reReferralsAfterClosure } from './re-referrals-after-closure.ts'
import { referralOutcomes } from './referral-outcomes.ts'
import { referralSources } from './referral-sources.ts'
import { referrals } from './referrals.ts'

export const frontDoorIndicators: readonly Indicator[] = /* @__PURE__ */ [
  contacts,
  referrals,
  referralOutcomes,
  referralSources,
  reReferrals,
  reReferralsAfterClosure,
].flat()
