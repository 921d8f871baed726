import type { BestEnd } from '../best-end.ts'
import type { XmrLimits } from './limits.ts'

/** Whether the process, left as it is, meets a target. */
export type Assurance = 'consistently_passes' | 'consistently_fails' | 'hit_and_miss'

/**
 * The target against the last limits, all in one unit: beyond the limits on the good side → consistently fails,
 * beyond them on the bad side → consistently passes, between → hit and miss.
 * Source: NHSRplotthedots, assurance icons.
 * Example: limits 60 to 70, target 80, high is good → 'consistently_fails'.
 */
export function assurance(limits: XmrLimits, target: number, best: BestEnd): Assurance {
  if (target >= limits.lower && target <= limits.upper) return 'hit_and_miss'
  return target > limits.upper === (best === 'high') ? 'consistently_fails' : 'consistently_passes'
}
