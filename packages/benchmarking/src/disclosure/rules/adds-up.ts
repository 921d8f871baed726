import type { AreaCode } from '@outturn/indicators'
import type { Aggregate, Share } from '../aggregate.ts'
import { freedomOf, rankOf } from '../linear/echelon.ts'
import { divideBy } from '../linear/remainders.ts'
import { type Atom, type LinearSystem, linearSystem } from '../linear/system.ts'
import type { Reader } from '../reader.ts'
import { inEither, isWithin } from '../set-arithmetic.ts'
import { mostTooClose } from './too-close.ts'

/**
 * Whether adding and subtracting any of the sums shown leaves a sum of one or two councils only. That is so where
 * leaving out those councils' unknowns lowers the rank of the system: some combination of its lines stands on
 * them alone. Asked in up to three ways, because a year to date may hold a quarter as it was first sent or as it
 * was revised: as it is known to hold it, with every revised figure as another unknown, and as the same one.
 * Source: our own statement of PRODUCT's rule for more than two aggregates; linear algebra.
 * Example: A+B+C, D+E+F and A+B+C+D+E+F+G shown → G alone is left → true.
 */
export function addsUpToFew(quantity: string, told: readonly Aggregate[], reader: Reader): boolean {
  return readingsOf(told).some((one) => standsOnFew(linearSystem(quantity, one, reader), mostTooClose))
}

/** The same of a sum of one council only: its figure, or what a revision changed of it. */
export function addsUpToOne(quantity: string, told: readonly Aggregate[], reader: Reader): boolean {
  return readingsOf(told).some((one) => standsOnFew(linearSystem(quantity, one, reader), 1))
}

/** The ways in which the same aggregates may hang together; one where nothing was ever revised. */
function readingsOf(told: readonly Aggregate[]): readonly (readonly Aggregate[])[] {
  const shares = told.flatMap((one) => one.shares)
  const isHeld = shares.some(({ holds }) => holds !== undefined)
  const first = shares[0]?.revision
  const isRevised =
    shares.some(({ revision }) => revision !== first) ||
    shares.some(({ holds }) => holds?.some(({ revision }) => revision !== first))
  if (!isRevised) return [told]
  const changed = (change: (share: Share) => Share) =>
    told.map((one) => ({ ...one, shares: one.shares.map(change) }))
  const bare = changed((share) => ({ ...without(share), revision: share.revision }))
  const same = changed((share) => ({ ...without(share), revision: 1 }))
  return isHeld ? [told, bare, same] : [told, same]
}

const without = ({ area, value, numerator, denominator }: Share) => ({ area, value, numerator, denominator })

/** Atoms of one council, or of up to so many, that some combination of the lines stands on alone. */
function standsOnFew({ atoms, lines }: LinearSystem, most: number): boolean {
  const freedom = freedomOf(lines)
  const small = atoms.flatMap(({ areas }, atom) => (areas.size <= most ? [atom] : []))
  // Most sets are two atoms, and two rows depend where they are alike but for a factor.
  const kinds = small.map((atom) => kindOf(freedom[atom] as readonly number[]))
  if (kinds.includes(nothing) || hasTwoAlike(small, { kinds, atoms, most })) return true
  const owners = small.map((atom) => (atoms[atom] as Atom).areas)
  return fewSets(owners, most).some((few) => {
    const inside = small.filter((atom) => isWithin((atoms[atom] as Atom).areas, few))
    return (
      inside.length > 2 && rankOf(inside.map((atom) => freedom[atom] as readonly number[])) < inside.length
    )
  })
}

const nothing = ''

/** A row without its factor, as text. */
function kindOf(row: readonly number[]): string {
  const first = row.findIndex((entry) => entry !== 0)
  if (first < 0) return nothing
  const copy = [...row]
  divideBy(copy, first)
  return copy.join()
}

function hasTwoAlike(
  small: readonly number[],
  of: { readonly kinds: readonly string[]; readonly atoms: readonly Atom[]; readonly most: number },
): boolean {
  const alike = Map.groupBy(small, (_, i) => of.kinds[i])
  const areasOf = (atom: number) => (of.atoms[atom] as Atom).areas
  return [...alike.values()].some((group) =>
    group.some((a, i) => group.slice(i + 1).some((b) => inEither(areasOf(a), areasOf(b)).size <= of.most)),
  )
}

/** Every set of so few councils that has a chance to hold three atoms or more. */
function fewSets(owners: readonly ReadonlySet<AreaCode>[], most: number): ReadonlySet<AreaCode>[] {
  const counts = Map.groupBy(owners, nameOf)
  const small = [...counts.values()].map((alike) => ({
    areas: alike[0] as ReadonlySet<AreaCode>,
    count: alike.length,
  }))
  const found = new Map<string, ReadonlySet<AreaCode>>()
  small.forEach((a, i) => {
    for (const b of small.slice(i)) {
      if (a === b ? a.count < 3 : !mayHoldThree(a, b)) continue
      const joined = inEither(a.areas, b.areas)
      if (joined.size <= most) found.set(nameOf(joined), joined)
    }
  })
  return [...found.values()]
}

interface Small {
  readonly areas: ReadonlySet<AreaCode>
  readonly count: number
}

/** Two councils with an atom each may share a third of both; otherwise they need three between them. */
const mayHoldThree = (a: Small, b: Small) => a.count + b.count > 2 || a.areas.size + b.areas.size > 2

const nameOf = (set: ReadonlySet<AreaCode>) => [...set].sort().join()
