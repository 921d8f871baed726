import { areaCode } from '../area/area-code.ts'
import type { Observation } from '../observation.ts'
import { quarter } from '../period/make-period.ts'
import { measured } from '../value.ts'

/** A signed figure of a demonstration council: 12 of 80, 15%. `anObservation({ value: missing('suppressed') })`. */
export function anObservation(differences: Partial<Observation> = {}): Observation {
  return {
    indicator: 'late_letters_pct',
    basis: 'in_period',
    area: areaCode('X08000001'),
    period: quarter(2025, 2).code,
    value: measured(15),
    printed: '15%',
    numerator: 12,
    denominator: 80,
    source: { kind: 'return', returnId: 1, revision: 1, cell: 'D7' },
    ...differences,
  }
}
