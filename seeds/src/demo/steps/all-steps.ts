import { childProtectionOutputs, childProtectionSteps } from './child-protection.ts'
import { childrenInCareOutputs, childrenInCareSteps } from './children-in-care.ts'
import { frontDoorOutputs, frontDoorSteps } from './front-door.ts'
import { learningAndWorkforceOutputs, learningAndWorkforceSteps } from './learning-and-workforce.ts'
import type { Output, Step } from './step.ts'

/** Every count that is invented, in an order in which each finds what it is made of. */
export const allSteps: readonly Step[] = [
  ...frontDoorSteps,
  ...childProtectionSteps,
  ...childrenInCareSteps,
  ...learningAndWorkforceSteps,
]

/** Every figure of a demonstration return, in the order of its rows. */
export const allOutputs: readonly Output[] = [
  ...frontDoorOutputs,
  ...childProtectionOutputs,
  ...childrenInCareOutputs,
  ...learningAndWorkforceOutputs,
]
