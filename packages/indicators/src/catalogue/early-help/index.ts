import type { Indicator } from '../../indicator.ts'
import { earlyHelpAssessments } from './early-help-assessments.ts'
import { earlyHelpCompletions } from './early-help-completions.ts'
import { earlyHelpDemand } from './early-help-demand.ts'
import { earlyHelpOutcomes } from './early-help-outcomes.ts'

export const earlyHelpIndicators: readonly Indicator[] = /* @__PURE__ */ [
  earlyHelpDemand,
  earlyHelpAssessments,
  earlyHelpCompletions,
  earlyHelpOutcomes,
].flat()
