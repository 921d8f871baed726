import { type Basis, type Indicator, labelKey } from '@outturn/indicators'
import type { IndicatorMatch } from '../report/matched-cell.ts'
import { labelForms } from './label-forms.ts'
import type { RowWords } from './row-words.ts'

/** What a council itself calls an indicator on a basis: its code, its name, or both. */
export interface OwnName {
  readonly indicator: string
  readonly basis: Basis
  readonly code: string | null
  readonly label: string | null
}

/** Own names by what is printed, in the reduced form that two printings share. */
export interface OwnNames {
  readonly find: (row: RowWords) => readonly IndicatorMatch[]
}

/**
 * Finds rows by the council's own codes and names. Where a code and a name are both its own, rows that bear both go
 * first. An indicator of another unit never fits; of several bases the one that was read is taken, and where the
 * report names none, more than one answer comes back.
 */
export function ownNamesOf(names: readonly OwnName[], indicators: ReadonlyMap<string, Indicator>): OwnNames {
  const byWords = new Map<string, OwnName[]>()
  for (const name of names)
    for (const words of new Set([name.code, name.label].map((text) => labelKey(text ?? ''))))
      if (words !== '') byWords.set(words, [...(byWords.get(words) ?? []), name])
  return {
    find: (row) => {
      if (byWords.size === 0) return []
      const fits = ({ indicator }: OwnName): boolean => {
        const known = indicators.get(indicator)
        return known !== undefined && (row.units.length === 0 || row.units.includes(known.unit))
      }
      const named = (text: string): readonly OwnName[] => (byWords.get(labelKey(text)) ?? []).filter(fits)
      const coded = row.code === '' ? [] : named(row.code)
      const labelled =
        labelForms(row.label)
          .map(named)
          .find((found) => found.length > 0) ?? []
      const both = coded.filter((name) => labelled.includes(name))
      return matchesOf(both.length > 0 ? both : [...coded, ...labelled], row, indicators)
    },
  }
}

/** One match for each indicator and basis that is left once the basis that was read has been heard. */
function matchesOf(
  found: readonly OwnName[],
  row: RowWords,
  indicators: ReadonlyMap<string, Indicator>,
): readonly IndicatorMatch[] {
  const onBasis = found.filter(({ basis }) => basis === row.basis)
  const left = onBasis.length > 0 ? onBasis : found
  const matches = new Map<string, IndicatorMatch>()
  for (const { indicator, basis } of left) {
    const read = row.basis !== null && indicators.get(indicator)?.bases.includes(row.basis) ? row.basis : null
    const match = { id: indicator, basis: read ?? basis, by: 'own', confidence: 1 } as const
    matches.set(`${match.id} ${match.basis}`, match)
  }
  return [...matches.values()]
}
