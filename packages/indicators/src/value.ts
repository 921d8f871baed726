/** Why a figure is not there. A missing figure is never blank, `0`, `NaN` or `'-'`. */
export const missingReasons = [
  'suppressed',
  'not_applicable',
  'not_available',
  'pending',
  'not_due',
  'unreadable',
] as const

export type MissingReason = (typeof missingReasons)[number]

/** A figure that was measured, in the indicator's unit. */
export interface Measured {
  readonly kind: 'measured'
  readonly amount: number
}

/** A figure that is not there, and why. `due` is the period or date promised, where the source names one. */
export interface Missing {
  readonly kind: 'missing'
  readonly because: MissingReason
  readonly due?: string
}

export type Value = Measured | Missing

/** A measured value. Refuses anything that is not a finite number, because `NaN` hides a fault. */
export function measured(amount: number): Measured {
  if (!Number.isFinite(amount))
    throw new RangeError(`A measured amount must be a finite number, not ${amount}`)
  return { kind: 'measured', amount }
}

/** A missing value with its reason, e.g. `missing('pending', 'FY2022-Q3')`. */
export function missing(because: MissingReason, due?: string): Missing {
  return due === undefined ? { kind: 'missing', because } : { kind: 'missing', because, due }
}

export const isMeasured = (value: Value): value is Measured => value.kind === 'measured'

/** The amount, or null where the figure is missing. For columns that carry the reason beside it. */
export const amountOf = (value: Value): number | null => (value.kind === 'measured' ? value.amount : null)
