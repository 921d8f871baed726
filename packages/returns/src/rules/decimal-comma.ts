import { faultRule } from './fault-rule.ts'

/** A comma that may stand for the decimal point. */
export const decimalComma = faultRule({
  code: 'decimal-comma',
  fault: 'decimal_comma',
  seen: (text) => `“${text}” may have a decimal comma.`,
  remedy: 'Write decimals with a point, and thousands without a sign.',
})
