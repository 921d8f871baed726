import type { Indicator } from '../indicator.ts'
import { assessmentIndicators } from './assessment/index.ts'
import { careLeaversIndicators } from './care-leavers/index.ts'
import { childProtectionIndicators } from './child-protection/index.ts'
import { childrenLookedAfterIndicators } from './children-looked-after/index.ts'
import { earlyHelpIndicators } from './early-help/index.ts'
import { earlyYearsIndicators } from './early-years/index.ts'
import { educationIndicators } from './education/index.ts'
import { fosteringAndAdoptionIndicators } from './fostering-and-adoption/index.ts'
import { frontDoorIndicators } from './front-door/index.ts'
import { missingAndExploitationIndicators } from './missing-and-exploitation/index.ts'
import { participationAndHealthIndicators } from './participation-and-health/index.ts'
import { populationIndicators } from './population/index.ts'
import { sendIndicators } from './send/index.ts'
import { workforceIndicators } from './workforce/index.ts'
import { youthJusticeIndicators } from './youth-justice/index.ts'

/** Every definition, in the order of its topic. A new topic is one line here; a new indicator is none. */
export const definitions: readonly Indicator[] = /* @__PURE__ */ [
  frontDoorIndicators,
  earlyHelpIndicators,
  assessmentIndicators,
  childProtectionIndicators,
  childrenLookedAfterIndicators,
  careLeaversIndicators,
  fosteringAndAdoptionIndicators,
  missingAndExploitationIndicators,
  youthJusticeIndicators,
  sendIndicators,
  educationIndicators,
  earlyYearsIndicators,
  participationAndHealthIndicators,
  workforceIndicators,
  populationIndicators,
].flat()
