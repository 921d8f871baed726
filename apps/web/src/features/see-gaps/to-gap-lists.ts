import { type Shown, shownIndicator, unitOf, withOwnPolarity } from '../../data/catalogue.ts'
import type { GapTally } from '../../words/gaps.ts'
import { basisPhrase } from '../../words/periods.ts'
import type { GapsData } from './gaps.query.ts'

type Columns = GapsData['columns']

/** One indicator's entries of the columns. */
export type GapRow = { readonly [Column in keyof Columns]: Columns[Column][number] }

/** A gap ready to be told: its definition, what it counts, and its facts. */
export interface GapEntry {
  readonly key: string
  readonly indicator: Shown
  /** Unit and basis: `%, in quarter`. */
  readonly kind: string
  readonly row: GapRow
}

export interface GapLists {
  readonly unfavourable: readonly GapEntry[]
  readonly favourable: readonly GapEntry[]
  readonly unusual: readonly GapEntry[]
  readonly level: readonly GapEntry[]
  readonly notListed: readonly GapEntry[]
  /** The first three that are not likely to be chance: what a director is shown first. */
  readonly leading: readonly GapEntry[]
}

/** Reads the columns row by row, in the server's order. A column that is too short is a fault, not a blank. */
export function toGapLists({ columns }: Pick<GapsData, 'columns'>): GapLists {
  const names = Object.keys(columns) as (keyof Columns)[]
  const entries = columns.indicator.map((_, at) => {
    const row: Record<string, unknown> = {}
    for (const name of names) {
      if (at >= columns[name].length) throw new RangeError(`The column ${name} ends before row ${at}`)
      row[name] = columns[name][at]
    }
    return toEntry(row as GapRow)
  })
  const of = (list: string) => entries.filter(({ row }) => row.list === list)
  const unfavourable = of('unfavourable')
  return {
    unfavourable,
    favourable: of('favourable'),
    unusual: of('unusual'),
    level: of('level'),
    notListed: of('not_listed'),
    leading: unfavourable.filter(({ row }) => row.distinguishable !== 'could_be_chance').slice(0, 3),
  }
}

function toEntry(row: GapRow): GapEntry {
  const indicator = withOwnPolarity(shownIndicator(row.indicator), row.ownPolarity)
  return {
    key: `${row.indicator} ${row.basis}`,
    indicator,
    kind: `${unitOf(indicator)}, ${basisPhrase(row.basis, row.period)}`,
    row,
  }
}

/** How many indicators are on the page, and how those that could be tested came out. */
export function toTally({ counts, columns }: Pick<GapsData, 'counts' | 'columns'>): GapTally {
  const { better, worse, similar, higher, lower } = counts
  return {
    shown: columns.indicator.length,
    tested: better + worse + similar + higher + lower,
    ...{ worse, similar, better },
    unfavourable: columns.list.filter((list) => list === 'unfavourable').length,
  }
}

/** Those that are not listed, under the reason that they share, the most common reason first. */
export function byReason(entries: readonly GapEntry[]): readonly (readonly [string, readonly GapEntry[]])[] {
  const groups = new Map<string, GapEntry[]>()
  for (const entry of entries) {
    const reason = entry.row.reason ?? ''
    groups.set(reason, [...(groups.get(reason) ?? []), entry])
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length)
}
