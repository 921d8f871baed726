import { faultRule } from './fault-rule.ts'

/** An error of the spreadsheet, such as `#REF!`. */
export const spreadsheetError = faultRule({
  code: 'spreadsheet-error',
  fault: 'spreadsheet_error',
  seen: (text) => `The cell shows “${text}”.`,
  remedy: 'Mend the formula, or write the figure.',
})
