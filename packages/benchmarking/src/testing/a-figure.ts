import { type MissingReason, measured, missing } from '@outturn/indicators'
import type { Figure } from '../figure.ts'

/** A percentage from its parts. Example: `aShare(60, 115)` → 52.17. */
export const aShare = (numerator: number, denominator: number): Figure => ({
  value: measured((100 * numerator) / denominator),
  numerator,
  denominator,
})

/** A bare amount without parts. */
export const anAmount = (amount: number): Figure => ({
  value: measured(amount),
  numerator: null,
  denominator: null,
})

/** A missing figure and why. */
export const aGap = (because: MissingReason): Figure => ({
  value: missing(because),
  numerator: null,
  denominator: null,
})
