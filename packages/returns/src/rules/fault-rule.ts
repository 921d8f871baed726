import { findingOf } from '../return-finding.ts'
import type { FigureFault } from '../template/read-figure.ts'
import type { CellRule } from './rule.ts'

/** The words of a figure that cannot be read, given its text. */
interface FaultWords {
  readonly code: string
  readonly fault: FigureFault
  readonly seen: (text: string) => string
  readonly remedy: string
}

/** A rule on one kind of text that should be a figure and is none. It is never guessed, so a person mends it. */
export const faultRule = ({ code, fault, seen, remedy }: FaultWords): CellRule => ({
  code,
  check: (one) =>
    (['value', 'numerator', 'denominator'] as const).flatMap((part) => {
      const reading = one[part]
      if (reading.kind !== 'fault' || reading.fault !== fault) return []
      return findingOf(one.cell, part, { code, severity: 'mend', seen: seen(one.cell[part].text), remedy })
    }),
})
