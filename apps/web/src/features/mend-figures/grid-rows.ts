import { catalogue, parsePeriod, templateIndicators } from '@outturn/indicators'
import { bare, type Shown, shownIndicator, topicOf, unitOf } from '../../data/catalogue.ts'
import { basisPhrase } from '../../words/periods.ts'
import type { ReturnData } from '../open-return/return.query.ts'

export const gridParts = ['value', 'numerator', 'denominator', 'status', 'note'] as const
export type GridPart = (typeof gridParts)[number]
export type GridText = Readonly<Record<GridPart, string>>

export interface GridRow {
  readonly key: string
  readonly indicator: Shown
  readonly basis: string
  readonly kind: string
  readonly topic: string
  readonly text: GridText
  /** 0 where the draft holds no such cell yet. */
  readonly version: number
  readonly held: boolean
  /** The figure worked out from its parts, where none was printed. */
  readonly derived: string | null
  readonly lastQuarter: string | null
  readonly address: string | null
  readonly explanation: string | null
}

type Cell = ReturnData['cells'][number]

export const rowKey = (indicator: string, basis: string): string => `${indicator}.${basis}`

const order = new Map([...catalogue.keys()].map((id, at) => [id, at]))
const topics = [...new Set([...catalogue.keys()].map((id) => topicOf(shownIndicator(id))))]

/** The draft's cells and the template's rows without one, by topic and in the catalogue's order. */
export function toGridRows(cells: readonly Cell[], period: string): readonly GridRow[] {
  const found = parsePeriod(period)
  const asked = found ? templateIndicators(found) : []
  const rows = new Map<string, GridRow>()
  for (const indicator of asked) {
    // A row is offered for the first basis; others appear once the council reports them.
    const [basis] = indicator.bases
    const key = rowKey(indicator.id, basis)
    rows.set(key, blank(shownIndicator(indicator.id), basis, period))
  }
  for (const cell of cells) rows.set(rowKey(cell.indicator, cell.basis), fromCell(cell, period))
  const reported = new Set(cells.map(({ indicator }) => indicator))
  const place = ({ indicator }: GridRow): number => order.get(indicator.id) ?? order.size
  return [...rows.values()]
    .filter((row) => row.version > 0 || !reported.has(row.indicator.id))
    .sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || place(a) - place(b))
}

const blank = (indicator: Shown, basis: string, period: string): GridRow => ({
  key: rowKey(indicator.id, basis),
  indicator,
  basis,
  kind: `${unitOf(indicator)}, ${basisPhrase(basis, period)}`,
  topic: topicOf(indicator),
  text: { value: '', numerator: '', denominator: '', status: '', note: '' },
  version: 0,
  held: false,
  derived: null,
  lastQuarter: null,
  address: null,
  explanation: null,
})

function fromCell(cell: Cell, period: string): GridRow {
  const indicator = shownIndicator(cell.indicator)
  const written = (amount: number | null) => (amount === null ? '' : String(amount))
  return {
    ...blank(indicator, cell.basis, period),
    text: {
      value: cell.printed ?? (cell.derived ? '' : written(cell.amount)),
      numerator: written(cell.numerator),
      denominator: written(cell.denominator),
      status: cell.status === 'measured' ? '' : cell.status,
      note: cell.note ?? '',
    },
    version: cell.version,
    held: cell.held,
    derived: cell.derived && cell.amount !== null ? bare(cell.amount, indicator) : null,
    lastQuarter: cell.lastQuarter === null ? null : bare(cell.lastQuarter, indicator),
    address: cell.cell,
    explanation: cell.explanation,
  }
}

export type GridFilter = 'all' | 'held' | 'filled' | 'missing'

/** The rows of a filter; rows with unsaved edits always stay in sight. */
export const filterRows = (
  rows: readonly GridRow[],
  filter: GridFilter,
  edited: (key: string) => boolean,
): readonly GridRow[] =>
  rows.filter((row) => {
    if (filter === 'all' || edited(row.key)) return true
    if (filter === 'held') return row.held
    const filled = row.version > 0 && row.text.status === ''
    return filter === 'filled' ? filled : !filled
  })
