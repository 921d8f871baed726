import { faultRule } from './fault-rule.ts'

/** Numerator and denominator in one cell, such as `249 / 250`. */
export const pairInOneCell = faultRule({
  code: 'pair-in-one-cell',
  fault: 'pair',
  seen: (text) => `“${text}” is two figures in one cell.`,
  remedy: 'Put the numerator and the denominator in their own columns.',
})
