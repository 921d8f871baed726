import { faultRule } from './fault-rule.ts'

/** A date where a figure belongs: a cell with a date style, or a text such as `03/04`. */
export const dateNotNumber = faultRule({
  code: 'date-not-number',
  fault: 'date',
  seen: (text) => `“${text}” is a date, not a figure.`,
  remedy:
    'Spreadsheets turn figures such as 3/4 into dates. Write the figure; put numerator and denominator in their own columns.',
})
