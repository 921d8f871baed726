import type { AreaCode } from '@outturn/indicators'
import type { Aggregate } from '../aggregate.ts'
import { rankOf } from '../linear/rank-of.ts'
import { type LinearSystem, linearSystem } from '../linear/system.ts'
import type { Reader } from '../reader.ts'
import { inEither, isWithin } from '../set-arithmetic.ts'
import { mostTooClose } from './too-close.ts'

/**
 * Whether adding and subtracting any of the sums shown leaves a sum of one or two councils only. That is so where
 * leaving out those councils' unknowns lowers the rank of the system: some combination of its lines stands on
 * them alone. Asked twice: with a revised figure as another unknown, and as the same one, because a year to date
 * may hold either.
 * Source: our own statement of PRODUCT's rule for more than two aggregates; linear algebra.
 * Example: A+B+C, D+E+F and A+B+C+D+E+F+G shown → G alone is left → true.
 */
export function addsUpToFew(quantity: string, told: readonly Aggregate[], reader: Reader): boolean {
  if (standsOnFew(linearSystem(quantity, told, reader))) return true
  if (told.every(({ shares }) => shares.every(({ revision }) => revision === told[0]?.shares[0]?.revision)))
    return false
  const unrevised = told.map((one) => ({
    ...one,
    shares: one.shares.map((share) => ({ ...share, revision: 1 })),
  }))
  return standsOnFew(linearSystem(quantity, unrevised, reader))
}

function standsOnFew({ atoms, lines }: LinearSystem): boolean {
  const whole = rankOf(lines)
  return fewSets(atoms.map(({ areas }) => areas)).some((few) => {
    const kept = atoms.map(({ areas }) => !isWithin(areas, few))
    const without = lines.map((line) => line.filter((_, i) => kept[i]))
    return rankOf(without) < whole
  })
}

/** Every set of one or two councils that whole atoms can make up. */
function fewSets(owners: readonly ReadonlySet<AreaCode>[]): ReadonlySet<AreaCode>[] {
  const small = [
    ...new Map(owners.filter(({ size }) => size <= mostTooClose).map((set) => [nameOf(set), set])).values(),
  ]
  const joined = small.flatMap((a, i) => small.slice(i).map((b) => inEither(a, b)))
  return [
    ...new Map(joined.filter(({ size }) => size <= mostTooClose).map((set) => [nameOf(set), set])).values(),
  ]
}

const nameOf = (set: ReadonlySet<AreaCode>) => [...set].sort().join()
