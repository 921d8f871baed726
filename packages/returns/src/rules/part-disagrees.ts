import { findingOf, type ReturnFinding } from '../return-finding.ts'
import type { ConsideredCell } from './considered-cell.ts'
import { isShare } from './is-share.ts'
import type { DraftRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'

/**
 * A numerator or denominator that differs from the same count in its own row of the return. Says nothing where one of
 * the two is wrong by a rule of its own: one slip is one finding.
 */
export const partDisagrees: DraftRule = {
  code: 'part-disagrees',
  check: (considered) => {
    const byKey = new Map(considered.map((one) => [`${one.cell.indicator} ${one.cell.basis}`, one]))
    const compare = (one: ConsideredCell, part: 'numerator' | 'denominator'): readonly ReturnFinding[] => {
      const id = one.indicator.parts[part]
      const other = id === null ? undefined : byKey.get(`${id} ${one.cell.basis}`)
      const told = part === 'numerator' ? one.n : one.d
      if (!other || other.printed === null || told === null || told === other.printed) return []
      if (isWrongAlready(other) || partsAreWrong(one)) return []
      return [
        findingOf(one.cell, part, {
          code: 'part-disagrees',
          severity: 'held',
          seen: `The ${part} is ${sayFigure(told)}, and “${other.indicator.name}” is ${sayFigure(other.printed)} in this return.`,
          remedy: 'Correct the one that is wrong, or confirm that they count different things.',
        }),
      ]
    }
    return considered.flatMap((one) => [...compare(one, 'numerator'), ...compare(one, 'denominator')])
  },
}

/** A count below zero, with a fraction, or with a sign. */
const isWrongAlready = ({ printed, value, indicator }: ConsideredCell): boolean =>
  printed === null ||
  printed < 0 ||
  (indicator.unit === 'count' && !Number.isInteger(printed)) ||
  (value.kind === 'number' && value.sign !== null)

/** A denominator of nought, or a share of a whole above the whole. */
const partsAreWrong = (one: ConsideredCell): boolean =>
  one.d === 0 || (one.n !== null && one.d !== null && one.n > one.d && isShare(one.indicator))
