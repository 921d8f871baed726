import type { Indicator } from '../../indicator.ts'
import { contacts } from './contacts.ts'
import { reReferrals } from './re-referrals.ts'
import { referralOutcomesAndSources } from './referral-outcomes-and-sources.ts'
import { referrals } from './referrals.ts'

export const frontDoorIndicators: readonly Indicator[] = [
  ...contacts,
  ...referrals,
  ...referralOutcomesAndSources,
  ...reReferrals,
]
