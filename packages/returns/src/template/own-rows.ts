import type { Basis } from '@outturn/indicators'
import type { CheckContext } from '../check-context.ts'
import type { OwnName } from '../match/own-names.ts'
import type { ReturnRow } from '../return-row.ts'
import { readBasis } from './basis-words.ts'
import { foldWords } from './fold-words.ts'

/** What a council's own name says a row is: the indicators it may be, and the basis where the name alone decides. */
export interface OwnRow {
  readonly indicators: readonly string[]
  readonly basis: Basis | null
}

/**
 * Finds a template's rows by the council's own codes and names, which the columns of id or name may hold instead of
 * ours. A name that stands for two indicators finds both, so that a person chooses; the basis written in the row goes
 * before the one the name was given for. Null where the name is none of the council's.
 */
export function ownRows(context: Pick<CheckContext, 'ownNames'>): (row: ReturnRow) => OwnRow | null {
  const byWords = new Map<string, OwnName[]>()
  for (const name of context.ownNames)
    for (const words of new Set([name.code, name.label].map((text) => foldWords(text ?? ''))))
      if (words !== '') byWords.set(words, [...(byWords.get(words) ?? []), name])
  return (row) => {
    const found = byWords.get(foldWords(row.indicator || row.name)) ?? []
    const told = readBasis(row.basis)
    const onBasis = found.filter(({ basis }) => basis === told)
    const left = onBasis.length > 0 ? onBasis : found
    if (left.length === 0) return null
    const bases = [...new Set(left.map(({ basis }) => basis))]
    const [basis] = bases
    return {
      indicators: [...new Set(left.map(({ indicator }) => indicator))],
      basis: row.basis === '' && bases.length === 1 && basis ? basis : null,
    }
  }
}
