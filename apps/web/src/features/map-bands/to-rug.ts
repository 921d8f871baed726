import { topicNames } from '@outturn/indicators'
import { bare, type Shown, shownIndicator } from '../../data/catalogue.ts'
import { withoutSharedStart } from '../../words/region.ts'
import type { RugColumn, RugSource } from './rug-source.ts'

export interface RugCell {
  /** A to D; null where the council has no band, with the reason. */
  readonly band: string | null
  readonly text: string
  readonly reason: string | null
}
export interface RugCouncil {
  readonly code: string
  readonly name: string
  /** The name for a narrow head, without what all of them begin with. */
  readonly short: string
  readonly lowest: number
}
export interface RugRow {
  readonly indicator: Shown
  readonly basis: string
  readonly period: string
  readonly cells: readonly RugCell[]
}
export interface RugTopic {
  readonly name: string
  readonly rows: readonly RugRow[]
}
export interface Rug {
  readonly councils: readonly RugCouncil[]
  readonly topics: readonly RugTopic[]
  /** Indicators that have figures and no band, because they have no good direction. */
  readonly unbanded: number
}
export interface RugView {
  readonly topic?: string | undefined
  /** The order of councils: by name, by D's, or by their rank in an indicator. */
  readonly order?: string | undefined
  /** The council whose bands order the indicators, worst first; else they stand by topic. */
  readonly sort?: string | undefined
}

/** Indicators × councils by band. Letters stand side by side and are never added up to a score. */
export function toRug({ members, columns }: RugSource, { topic, order = 'name', sort }: RugView): Rug {
  const all = columns.filter(({ indicator }) => !topic || shownIndicator(indicator).topic === topic)
  const banded = all.filter(({ indicator }) => shownIndicator(indicator).polarity !== 'none')
  const short = withoutSharedStart(members.map(({ name }) => name))
  const places = councilOrder(members, banded, order)
  const councils = places.map((at) => ({
    code: members[at]?.areaCode ?? '',
    name: members[at]?.name ?? '',
    short: short[at] ?? '',
    lowest: lowestOf(banded, at),
  }))
  const rows = banded.map((column) => rowOf(column, places))
  return {
    councils,
    topics: inTopics(
      rows,
      councils.findIndex(({ code }) => code === sort),
    ),
    unbanded: all.length - banded.length,
  }
}

const lowestOf = (columns: readonly RugColumn[], at: number): number =>
  columns.filter(({ band }) => band[at] === 'D').length

function councilOrder(members: RugSource['members'], columns: readonly RugColumn[], order: string): number[] {
  const places = members.map((_, at) => at)
  if (order === 'lowest') return places.sort((a, b) => lowestOf(columns, b) - lowestOf(columns, a) || a - b)
  const rank = columns.find(({ indicator }) => indicator === order)?.rank
  if (!rank) return places
  const last = places.length + 1
  return places.sort((a, b) => (rank[a] ?? last) - (rank[b] ?? last) || a - b)
}

function rowOf(column: RugColumn, places: readonly number[]): RugRow {
  const indicator = shownIndicator(column.indicator)
  const cells = places.map((at): RugCell => {
    const amount = column.amount[at]
    if (amount == null) return { band: null, text: '', reason: column.reason[at] ?? 'not_available' }
    return { band: column.band[at] ?? null, text: bare(amount, indicator), reason: null }
  })
  return { indicator, basis: column.basis, period: column.period, cells }
}

function inTopics(rows: readonly RugRow[], council: number): readonly RugTopic[] {
  if (council >= 0) {
    const key = (row: RugRow) => row.cells[council]?.band ?? ''
    return [{ name: '', rows: [...rows].sort((a, b) => key(b).localeCompare(key(a))) }]
  }
  return Object.entries(topicNames).flatMap(([topic, name]) => {
    const own = rows.filter(({ indicator }) => indicator.topic === topic)
    return own.length > 0 ? [{ name, rows: own }] : []
  })
}
