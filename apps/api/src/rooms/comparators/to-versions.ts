import { type Contributors, computeComparator } from '@outturn/benchmarking'
import {
  type AreaCode,
  amountOf,
  type Basis,
  catalogue,
  type Indicator,
  type PeriodCode,
} from '@outturn/indicators'
import { comparatorKinds } from './comparator-kinds.ts'
import type { CouncilFigures } from './figure.store.ts'
import type { Circle, GroupKind, Member, Owner } from './group.store.ts'
import type { NewVersion } from './version.store.ts'

/** All comparators of one group and figure, side by side. */
interface Columns {
  readonly kinds: string[]
  readonly amounts: number[]
  readonly numerators: (number | null)[]
  readonly denominators: (number | null)[]
  readonly counted: number[]
  best: string | null
}

export interface Facts {
  readonly circles: readonly Circle[]
  readonly figures: readonly CouncilFigures[]
}

/**
 * The comparators of every owner and period from what its neighbours, region and country share with it. A group in
 * which nobody else contributes has none. What the same councils make of a figure is worked out once.
 */
export function toVersions(owners: readonly Owner[], { circles, figures }: Facts): NewVersion[] {
  const circlesOf = Map.groupBy(circles, ({ owner }) => owner)
  const made = new Map<string, ReadonlyMap<string, Columns>>()
  const figuresOf = Map.groupBy(figures, ({ period }) => period)
  return owners.flatMap(({ owner, period }) => {
    const versions = new Map<string, NewVersion>()
    for (const { kind, members, of } of circlesOf.get(owner) ?? []) {
      const name = `${period} ${kind} ${JSON.stringify(members)}`
      const known = made.get(name) ?? ofGroup(kind, { period, members, figures: figuresOf.get(period) ?? [] })
      made.set(name, known)
      const own =
        kind === 'neighbours' ? undefined : figuresOf.get(period)?.find(({ council }) => council === owner)
      const ownKeys = new Set(own?.indicator.map((id, i) => `${id} ${own.basis[i]}`))
      for (const [key, columns] of known) {
        // Somebody besides the owner must contribute.
        if ((columns.counted[0] ?? 0) <= (ownKeys.has(key) ? 1 : 0)) continue
        versions.set(key, joined(versions.get(key) ?? emptyVersion({ owner, period }, key), columns, of))
      }
    }
    return [...versions.values()]
  })
}

/** A version without any comparator: nobody contributes (any more). */
export const emptyVersion = (of: Owner, key: string): NewVersion => {
  const [indicator = '', basis = ''] = key.split(' ')
  const none = { kinds: [], amounts: [], numerators: [], denominators: [], counted: [], of: [], best: null }
  return { owner: of.owner, period: of.period, indicator, basis, ...none }
}

const joined = (version: NewVersion, columns: Columns, of: number): NewVersion => ({
  ...version,
  kinds: [...version.kinds, ...columns.kinds],
  amounts: [...version.amounts, ...columns.amounts],
  numerators: [...version.numerators, ...columns.numerators],
  denominators: [...version.denominators, ...columns.denominators],
  counted: [...version.counted, ...columns.counted],
  of: [...version.of, ...columns.kinds.map(() => of)],
  best: version.best ?? columns.best,
})

function ofGroup(
  kind: GroupKind,
  of: {
    readonly period: string
    readonly members: readonly Member[]
    readonly figures: readonly CouncilFigures[]
  },
): Map<string, Columns> {
  const scopes = new Map(
    of.members.map(({ council, indicators }) => [council, indicators && new Set(indicators)]),
  )
  const gathered = gather(of.figures, scopes)
  const found = new Map<string, Columns>()
  for (const [key, from] of gathered) {
    const [id = '', basis] = key.split(' ')
    const indicator = catalogue.get(id)
    if (!indicator) continue
    const columns = compute(kind, from, { indicator, basis: basis as Basis, period: of.period as PeriodCode })
    if (columns.kinds.length > 0) found.set(key, columns)
  }
  return found
}

type Gathering = {
  [Column in 'areas' | 'amounts' | 'numerators' | 'denominators']: Contributors[Column][number][]
}

function gather(
  figures: readonly CouncilFigures[],
  scopes: ReadonlyMap<number, ReadonlySet<string> | null>,
): Map<string, Gathering> {
  const found = new Map<string, Gathering>()
  for (const { council, area, indicator, basis, amount, numerator, denominator } of figures) {
    const scope = scopes.get(council)
    if (scope === undefined) continue
    for (let i = 0; i < indicator.length; i++) {
      if (scope && !scope.has(indicator[i] as string)) continue
      const key = `${indicator[i]} ${basis[i]}`
      let columns = found.get(key)
      if (!columns) found.set(key, (columns = { areas: [], amounts: [], numerators: [], denominators: [] }))
      columns.areas.push(area as AreaCode)
      columns.amounts.push(amount[i] as number)
      columns.numerators.push(numerator[i] ?? null)
      columns.denominators.push(denominator[i] ?? null)
    }
  }
  return found
}

function compute(
  kind: GroupKind,
  from: Gathering,
  of: { readonly indicator: Indicator; readonly basis: Basis; readonly period: PeriodCode },
): Columns {
  const columns: Columns = {
    kinds: [],
    amounts: [],
    numerators: [],
    denominators: [],
    counted: [],
    best: null,
  }
  const contributors = { ...from, of: from.areas.length, counted: from.areas.length, missing: [] }
  for (const { kind: name, comparator } of comparatorKinds[kind]) {
    const figure = computeComparator(comparator, contributors, of)
    const amount = amountOf(figure.value)
    if (amount === null) continue
    columns.kinds.push(name)
    columns.amounts.push(amount)
    columns.numerators.push(figure.numerator)
    columns.denominators.push(figure.denominator)
    columns.counted.push(figure.contributors?.counted ?? 0)
    columns.best ??= figure.area
  }
  return columns
}
