import type { Figure } from '@outturn/benchmarking'
import { type MissingReason, measured, missing } from '@outturn/indicators'
import type { StoredFigure } from './profile-rows.ts'

/** A stored figure as the comparing package takes it. */
export const asFigure = (stored: StoredFigure): Figure => ({
  value: stored.amount === null ? missing(stored.status as MissingReason) : measured(stored.amount),
  numerator: stored.numerator,
  denominator: stored.denominator,
})
