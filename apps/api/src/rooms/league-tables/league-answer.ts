import { type LeagueColumn, type LeagueTable, leagueTable, perOf, type Unranked } from '@outturn/benchmarking'
import { type AreaCode, type Basis, ENGLAND, type Indicator, type Period } from '@outturn/indicators'
import { median, pooled } from '@outturn/statistics'
import { type Group, nameOfGroup } from './league-group.ts'
import type { GroupMember } from './league-members.store.ts'
import type { LeagueFacts, LeagueFigure } from './league-table.store.ts'

/** Which league table: everything that was left open in the question is settled. */
export interface LeagueChoice {
  readonly indicator: Indicator
  readonly basis: Basis
  readonly kind: 'published' | 'live'
  readonly group: Group
  /** The group as its address has it. */
  readonly groupCode: string
}

export interface LeagueAnswer {
  readonly indicator: Indicator
  readonly basis: Basis
  readonly period: Period
  readonly previousPeriod: Period
  readonly kind: 'published' | 'live'
  readonly group: string
  readonly groupName: string
  readonly demonstration: boolean
  readonly periods: readonly string[]
  readonly benchmark: Benchmark | null
  readonly england: number | null
  /** Where the bands are cut: quarters of all councils in England, or of the councils that share. */
  readonly cuts: readonly [number, number, number] | null
  readonly table: LeagueTable
  readonly names: ReadonlyMap<string, string>
  readonly figures: ReadonlyMap<string, LeagueFigure>
  readonly due: ReadonlyMap<string, string | null>
  /** The areas whose signed-off figures it shows; none where they are published. */
  readonly seen: readonly string[]
}

export interface Benchmark {
  readonly name: string
  readonly amount: number
  readonly kind: 'published' | 'computed'
}

/** The league table that these facts make; null where there is nobody in it. */
export function leagueAnswer(
  choice: LeagueChoice,
  { shown, before }: { readonly shown: Period; readonly before: Period },
  { members, now, earlier, cuts, periods, name }: LeagueFacts,
): LeagueAnswer | null {
  const { indicator, basis, kind, group } = choice
  if (members.length === 0) return null
  const benchmark = benchmarkOf({ group, kind, figures: now, members, indicator })
  const table = leagueTable({
    indicator,
    basis,
    period: shown,
    column: columnOf(members, now),
    benchmark: benchmark?.amount ?? null,
    previous: { period: before, column: columnOf(members, earlier) },
    ...(kind === 'published' ? { cuts: bandsOf(indicator, basis) ? cuts : null } : {}),
  })
  const cutAt = kind === 'published' ? cuts : table.cuts
  const codes = members.map((member) => member.area_code)
  return {
    indicator,
    basis,
    period: shown,
    previousPeriod: before,
    kind,
    group: choice.groupCode,
    groupName: name ?? nameOfGroup(group, members),
    demonstration: members.every((member) => member.demonstration),
    periods,
    benchmark,
    england: kind === 'published' ? (now.get(ENGLAND)?.amount ?? null) : null,
    cuts: cutAt && [cutAt.q1, cutAt.q2, cutAt.q3],
    table,
    names: new Map(members.map((member) => [member.area_code, member.name])),
    figures: now,
    due: new Map(members.map((member) => [member.area_code, member.due_on])),
    seen: kind === 'live' ? codes.filter((code) => now.has(code) || earlier.has(code)) : [],
  }
}

const bandsOf = (indicator: Indicator, basis: Basis): boolean =>
  indicator.published.find((known) => known.basis === basis)?.quartiles !== 'range too small'

function columnOf(members: readonly GroupMember[], figures: ReadonlyMap<string, LeagueFigure>): LeagueColumn {
  const found = members.map((member) => figures.get(member.area_code))
  return {
    areas: members.map((member) => member.area_code as AreaCode),
    amounts: found.map((figure) => figure?.amount ?? null),
    because: members.map((member, i) => becauseOf(member, found[i])),
    numerators: found.map((figure) => figure?.numerator ?? null),
    denominators: found.map((figure) => figure?.denominator ?? null),
  }
}

/** A former council is ranked in the years in which it had a figure. */
function becauseOf(member: GroupMember, figure: LeagueFigure | undefined): Unranked | null {
  if (figure?.amount != null) return null
  if (member.status === 'former') return 'former_council'
  // Of a council that does not share, nothing is said of whether it returned.
  if (!figure && member.shared === false) return 'not_shared'
  if (!figure || figure.status === 'withdrawn') return 'not_held'
  return figure.status as Unranked
}

/** What the group's councils are set against: its own published figure, or one computed from its councils. */
function benchmarkOf(of: {
  group: Group
  kind: 'published' | 'live'
  figures: ReadonlyMap<string, LeagueFigure>
  members: readonly GroupMember[]
  indicator: Indicator
}): Benchmark | null {
  const { group, kind, figures, members, indicator } = of
  if (kind === 'published' && group.kind === 'england') return published('England', figures.get(ENGLAND))
  if (kind === 'published' && group.kind === 'region') return published('Region', figures.get(group.region))
  const others = members.filter((member) => group.kind !== 'neighbours' || member.area_code !== group.of)
  const there = others
    .flatMap((member) => figures.get(member.area_code) ?? [])
    .filter((figure) => figure.amount !== null)
  if (group.kind === 'neighbours')
    return computed('Neighbours’ median', median(there.map((figure) => figure.amount)))
  const per = perOf(indicator.unit)
  const whole = there.every((figure) => figure.numerator !== null && figure.denominator !== null)
  if (per !== null && whole)
    return computed(
      'All together',
      pooled(
        there.map((f) => f.numerator),
        there.map((f) => f.denominator),
        per,
      ),
    )
  return computed('Median', median(there.map((figure) => figure.amount)))
}

const published = (name: string, figure: LeagueFigure | undefined): Benchmark | null =>
  figure?.amount == null ? null : { name, amount: figure.amount, kind: 'published' }

const computed = (name: string, amount: number | null): Benchmark | null =>
  amount === null ? null : { name, amount, kind: 'computed' }
