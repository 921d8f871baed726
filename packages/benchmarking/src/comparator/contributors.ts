import { type AreaCode, amountOf, type MissingReason } from '@outturn/indicators'
import type { Figure } from '../figure.ts'

/** Why a council that belongs to a comparator does not contribute. */
export type NotContributing = MissingReason | 'not_held' | 'not_shared' | 'no_parts'

/** The observations that a comparator is made of: n of N, in columns, and who is missing and why. */
export interface Contributors {
  /** N: how many areas belong to the comparator, the council itself never among them. */
  readonly of: number
  /** n: how many have a value. */
  readonly counted: number
  readonly areas: readonly AreaCode[]
  readonly amounts: readonly number[]
  readonly numerators: readonly (number | null)[]
  readonly denominators: readonly (number | null)[]
  readonly missing: readonly { readonly area: AreaCode; readonly because: NotContributing }[]
}

/**
 * Gathers the contributors of a comparator. The council itself is left out of both n and N. An area without a
 * figure is 'not_held', or 'not_shared' where `closed` names it: the reader may not know more.
 * Source: DfE Local Authority Interactive Tool (the council is never among its neighbours); n of 10 shown.
 * Example: ten neighbours of which three have not returned → counted 7 of 10.
 */
export function contributors(
  own: AreaCode | null,
  areas: readonly AreaCode[],
  from: { readonly figures: ReadonlyMap<AreaCode, Figure>; readonly closed?: ReadonlySet<AreaCode> },
): Contributors {
  const others = [...new Set(areas)].filter((area) => area !== own)
  const there: { area: AreaCode; amount: number; figure: Figure }[] = []
  const missing: { area: AreaCode; because: NotContributing }[] = []
  for (const area of others) {
    const figure = from.closed?.has(area) ? undefined : from.figures.get(area)
    const amount = figure ? amountOf(figure.value) : null
    if (figure && amount !== null) there.push({ area, amount, figure })
    else if (figure?.value.kind === 'missing') missing.push({ area, because: figure.value.because })
    else missing.push({ area, because: from.closed?.has(area) ? 'not_shared' : 'not_held' })
  }
  return {
    of: others.length,
    counted: there.length,
    areas: there.map(({ area }) => area),
    amounts: there.map(({ amount }) => amount),
    numerators: there.map(({ figure }) => figure.numerator),
    denominators: there.map(({ figure }) => figure.denominator),
    missing,
  }
}

/** The contributors that give numerator and denominator; the rest are missing for want of parts. */
export function withParts(from: Contributors): Contributors {
  const kept = from.areas.map((_, i) => from.numerators[i] != null && from.denominators[i] != null)
  const keep = <Entry>(column: readonly Entry[]) => column.filter((_, i) => kept[i])
  const dropped = from.areas
    .filter((_, i) => !kept[i])
    .map((area) => ({ area, because: 'no_parts' as const }))
  return {
    of: from.of,
    counted: from.counted - dropped.length,
    areas: keep(from.areas),
    amounts: keep(from.amounts),
    numerators: keep(from.numerators),
    denominators: keep(from.denominators),
    missing: [...from.missing, ...dropped],
  }
}
