import { rowPeriodOf } from '../tall/row-period.ts'
import { type DamagedLine, replaceLines } from './damaged.ts'
import { lookAlike } from './look-alike.ts'
import { type Draw, pick } from './seeded.ts'
import type { DamageTable } from './tables-of.ts'

/** One way to damage a table; null where the table does not allow it. */
export interface TableDamage {
  readonly kind: string
  readonly canBeSeen: boolean
  readonly apply: (
    lines: readonly DamagedLine[],
    table: DamageTable,
    draw: Draw,
  ) => readonly DamagedLine[] | null
}

const without = (cells: readonly string[], at: number): readonly string[] => cells.filter((_, i) => i !== at)
const withBlank = (cells: readonly string[], at: number): readonly string[] => [
  ...cells.slice(0, at),
  '',
  ...cells.slice(at),
]
const exchange = (cells: readonly string[], a: number, b: number): readonly string[] =>
  cells.map((cell, i) => (i === a ? (cells[b] ?? '') : i === b ? (cells[a] ?? '') : cell))

const inOneRow =
  (change: (cells: readonly string[], at: number) => readonly string[]): TableDamage['apply'] =>
  (lines, table, draw) => {
    const row = pick(draw, table.rows)
    const at = pick(draw, table.figureColumns)
    return row && at !== undefined ? replaceLines(lines, new Map([[row.row, change(row.cells, at)]])) : null
  }

const twice =
  (
    place: (lines: readonly DamagedLine[], from: number, table: DamageTable) => number,
  ): TableDamage['apply'] =>
  (lines, table, draw) => {
    const row = pick(draw, table.rows)
    if (!row) return null
    const copy: DamagedLine = { cells: row.cells, from: row.row }
    const after = place(lines, row.row, table)
    return [...lines.slice(0, after), copy, ...lines.slice(after)]
  }

/** The damages that issue C names, on tables. */
export const tableDamages: readonly TableDamage[] = [
  {
    kind: 'row shifted right, last cell lost',
    canBeSeen: true,
    apply: inOneRow((cells, at) => withBlank(cells, at).slice(0, -1)),
  },
  { kind: 'row shifted right', canBeSeen: true, apply: inOneRow(withBlank) },
  { kind: 'row shifted left', canBeSeen: true, apply: inOneRow((cells, at) => [...without(cells, at), '']) },
  { kind: 'cell dropped', canBeSeen: true, apply: inOneRow(without) },
  {
    kind: 'column dropped under its heading',
    canBeSeen: true,
    apply: (lines, table, draw) => {
      const at = pick(draw, table.figureColumns)
      return at === undefined
        ? null
        : replaceLines(lines, new Map(table.rows.map((row) => [row.row, without(row.cells, at)])))
    },
  },
  {
    kind: 'column dropped with its heading',
    canBeSeen: true,
    apply: (lines, table, draw) => {
      const at = pick(draw, table.shape === 'wide' ? table.periodColumns.slice(1) : [])
      return at === undefined
        ? null
        : replaceLines(
            lines,
            new Map([...table.headings, ...table.rows].map((row) => [row.row, without(row.cells, at)])),
          )
    },
  },
  {
    kind: 'row twice, one after the other',
    canBeSeen: true,
    apply: twice((lines, from) => lines.findIndex((line) => line.from === from) + 1),
  },
  {
    kind: 'row twice, at the end of its table',
    canBeSeen: true,
    apply: twice((lines, _, table) => lines.findIndex((line) => line.from === table.rows.at(-1)?.row) + 1),
  },
  {
    kind: 'digit swapped for its look-alike',
    canBeSeen: true,
    apply: (lines, table, draw) => {
      const row = pick(draw, table.rows)
      const at = pick(
        draw,
        table.figureColumns.filter((column) => /[0-35689]/.test(row?.cells[column] ?? '')),
      )
      return row && at !== undefined
        ? replaceLines(
            lines,
            new Map([[row.row, row.cells.map((cell, i) => (i === at ? lookAlike(cell, draw) : cell))]]),
          )
        : null
    },
  },
  {
    kind: 'digit of a heading swapped for its look-alike',
    canBeSeen: true,
    apply: (lines, table, draw) => {
      const row = table.shape === 'wide' ? pick(draw, table.headings) : pick(draw, table.rows)
      const own = row && table.shape === 'tall' ? rowPeriodOf(row)?.at : undefined
      const at =
        own ??
        pick(
          draw,
          (row?.cells ?? []).flatMap((cell, i) => (/\d/.test(cell) ? [i] : [])),
        )
      return row && at !== undefined
        ? replaceLines(
            lines,
            new Map([[row.row, row.cells.map((cell, i) => (i === at ? lookAlike(cell, draw) : cell))]]),
          )
        : null
    },
  },
  {
    kind: 'periods moved with their figures',
    canBeSeen: true,
    apply: (lines, table, draw) => {
      if (table.shape === 'tall') return swapRows(lines, table, draw)
      const [a, b] = [pick(draw, table.periodColumns), pick(draw, table.periodColumns)]
      const heads = table.headings.filter((line) => line.cells.length === table.headings.at(-1)?.cells.length)
      return a === undefined || b === undefined || a === b || heads.length > 1
        ? null
        : replaceLines(
            lines,
            new Map([...heads, ...table.rows].map((row) => [row.row, exchange(row.cells, a, b)])),
          )
    },
  },
  {
    kind: 'periods moved without their figures',
    canBeSeen: true,
    apply: (lines, table, draw) => {
      if (table.shape === 'wide') {
        const [a, b] = [pick(draw, table.periodColumns), pick(draw, table.periodColumns)]
        const head = table.headings.at(-1)
        return !head ||
          a === undefined ||
          b === undefined ||
          a === b ||
          (head.cells[a] ?? '') === (head.cells[b] ?? '')
          ? null
          : replaceLines(lines, new Map([[head.row, exchange(head.cells, a, b)]]))
      }
      const [a, b] = [pick(draw, table.rows), pick(draw, table.rows)]
      const [pa, pb] = [a && rowPeriodOf(a), b && rowPeriodOf(b)]
      if (!a || !b || !pa || !pb || a === b || pa.kind !== pb.kind) return null
      const [ta, tb] = [a.cells[pa.at] ?? '', b.cells[pb.at] ?? '']
      return replaceLines(
        lines,
        new Map([
          [a.row, a.cells.map((cell, i) => (i === pa.at ? tb : cell))],
          [b.row, b.cells.map((cell, i) => (i === pb.at ? ta : cell))],
        ]),
      )
    },
  },
]

function swapRows(
  lines: readonly DamagedLine[],
  table: DamageTable,
  draw: Draw,
): readonly DamagedLine[] | null {
  const [a, b] = [pick(draw, table.rows), pick(draw, table.rows)]
  if (
    !a ||
    !b ||
    a === b ||
    rowPeriodOf(a)?.kind !== rowPeriodOf(b)?.kind ||
    rowPeriodOf(a)?.at !== 1 ||
    rowPeriodOf(b)?.at !== 1 ||
    a.cells[0] !== '' ||
    b.cells[0] !== ''
  )
    return null
  const [ia, ib] = [
    lines.findIndex((line) => line.from === a.row),
    lines.findIndex((line) => line.from === b.row),
  ]
  return lines.map((line, i) =>
    i === ia ? (lines[ib] as DamagedLine) : i === ib ? (lines[ia] as DamagedLine) : line,
  )
}
