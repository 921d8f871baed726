import { faultRule } from './fault-rule.ts'

/** A range such as `1-5` or `<5`, with which small numbers are often hidden. */
export const rangeNotNumber = faultRule({
  code: 'range-not-number',
  fault: 'range',
  seen: (text) => `“${text}” is a range or a limit, not a figure.`,
  remedy: 'Write the figure, or leave it blank with the status “suppressed”.',
})
