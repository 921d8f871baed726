import { findingAt, nowhere } from '../return-finding.ts'
import type { DraftRule } from './rule.ts'
import { sayCount } from './say-figure.ts'
import { sayLast, sayThis } from './say-last.ts'

/** Fewer figures than this can be the same by chance. */
const enough = 8

/** Every figure is last quarter's again: the wrong file may have been sent. */
export const sameAsLastQuarter: DraftRule = {
  code: 'same-as-last-quarter',
  check: (considered, { period }) => {
    const compared = considered.filter((one) => one.printed !== null && one.last?.value.kind === 'measured')
    const same = compared.filter(
      (one) => one.last?.value.kind === 'measured' && one.last.value.amount === one.printed,
    )
    if (compared.length < enough || same.length < compared.length) return []
    return [
      findingAt(nowhere, {
        code: 'same-as-last-quarter',
        severity: 'noted',
        seen: `All ${sayCount(same.length, 'figure')} that can be compared are those of ${sayLast(period)} again.`,
        remedy: `Check that you sent the figures of ${sayThis(period)}.`,
      }),
    ]
  },
}
