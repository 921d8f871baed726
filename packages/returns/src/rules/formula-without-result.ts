import { faultRule } from './fault-rule.ts'

/** A formula whose result the file does not hold. */
export const formulaWithoutResult = faultRule({
  code: 'formula-without-result',
  fault: 'no_result',
  seen: () => 'The cell has a formula without a stored result.',
  remedy: 'Open the file in a spreadsheet, save it and send it again, or write the figure.',
})
