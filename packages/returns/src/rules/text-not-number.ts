import { faultRule } from './fault-rule.ts'

/** Any other text where a figure belongs. */
export const textNotNumber = faultRule({
  code: 'text-not-number',
  fault: 'text',
  seen: (text) => `“${text.slice(0, 60)}” is not a figure.`,
  remedy: 'Write the figure alone, or leave it blank and say why in the status.',
})
