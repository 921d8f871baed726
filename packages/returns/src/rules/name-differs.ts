import { findingOf } from '../return-finding.ts'
import { foldWords } from '../template/fold-words.ts'
import type { CellRule } from './rule.ts'

/** The row's id is one indicator and its name another: a column was sorted or shifted on its own. */
export const nameDiffers: CellRule = {
  code: 'name-differs',
  check: (one, { indicators }) => {
    const told = foldWords(one.cell.printedName)
    const named = (indicator: { readonly name: string; readonly shortName: string }) =>
      [indicator.name, indicator.shortName].some((name) => foldWords(name) === told)
    if (
      told === '' ||
      named(one.indicator) ||
      one.indicator.labels.some((label) => foldWords(label) === told)
    )
      return []
    if (!indicators.some(named)) return []
    return [
      findingOf(one.cell, 'value', {
        code: 'name-differs',
        severity: 'held',
        seen: `The row’s id is ${one.indicator.id}, and its name is “${one.cell.printedName}”.`,
        remedy: 'Check whether figures slipped to another row; correct or confirm the figure.',
      }),
    ]
  },
}
