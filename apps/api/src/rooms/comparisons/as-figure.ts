import type { Figure } from '@outturn/benchmarking'
import { type MissingReason, measured, missing } from '@outturn/indicators'
import type { EffectiveParts } from './effective-parts.ts'

interface Stored {
  readonly status: string
  readonly amount: number | null
  readonly parts: EffectiveParts
}

/** A stored figure as the comparing package takes it. */
export const asFigure = (stored: Stored): Figure => ({
  value: stored.amount === null ? missing(stored.status as MissingReason) : measured(stored.amount),
  numerator: stored.parts.numerator,
  denominator: stored.parts.denominator,
})
