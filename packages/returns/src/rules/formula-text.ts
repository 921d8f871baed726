import { faultRule } from './fault-rule.ts'

/** A formula left as text where a figure belongs; it is never run. */
export const formulaText = faultRule({
  code: 'formula-text',
  fault: 'formula_text',
  seen: (text) => `“${text.slice(0, 40)}” is the text of a formula.`,
  remedy: 'Write the figure itself.',
})
