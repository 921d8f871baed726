import type { Basis } from '../basis.ts'
import { definitions } from './definitions.ts'
import { labelKey } from './label-key.ts'

/** One meaning of a printed label or code. Two meanings of one label are for a person to choose between. */
export interface LabelMeaning {
  readonly indicator: string
  /** The basis for which it is printed; null where only the indicator's own name matched. */
  readonly basis: Basis | null
  readonly by: 'label' | 'code' | 'name'
}

/**
 * Every label, code and name of the catalogue, reduced by `labelKey`, with all its meanings.
 * `labelIndex.get(labelKey('CSC 032'))` → re-referrals, year to date.
 */
export const labelIndex: ReadonlyMap<string, readonly LabelMeaning[]> = /* @__PURE__ */ buildIndex()

/** The meanings of a label as printed; none where the catalogue does not know it. */
export const meaningsOfLabel = (label: string): readonly LabelMeaning[] =>
  labelIndex.get(labelKey(label)) ?? []

function buildIndex(): Map<string, readonly LabelMeaning[]> {
  const index = new Map<string, readonly LabelMeaning[]>()
  const add = (text: string, meaning: LabelMeaning): void => {
    const key = labelKey(text)
    const known = index.get(key) ?? []
    const repeats = known.some(
      (one) => one.indicator === meaning.indicator && (one.basis === meaning.basis || meaning.basis === null),
    )
    if (key && !repeats) index.set(key, [...known, meaning])
  }
  for (const { id, printed } of definitions)
    for (const { basis, labels, codes } of printed) {
      for (const label of labels) add(label, { indicator: id, basis, by: 'label' })
      for (const code of codes) add(code, { indicator: id, basis, by: 'code' })
    }
  for (const { id, name } of definitions) add(name, { indicator: id, basis: null, by: 'name' })
  return index
}
