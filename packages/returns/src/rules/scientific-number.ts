import { faultRule } from './fault-rule.ts'

/** A figure in powers of ten, as spreadsheets show numbers too long for their column. */
export const scientificNumber = faultRule({
  code: 'scientific-number',
  fault: 'scientific',
  seen: (text) => `“${text}” has lost digits.`,
  remedy: 'Write the figure in full.',
})
