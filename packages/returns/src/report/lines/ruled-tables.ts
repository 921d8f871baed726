import { joinLines, type PageItem } from './page-items.ts'
import type { PageRule } from './page-rules.ts'

/** A table that lines enclose: where it lies on the page, where its columns begin, and its rows of cells. */
export interface RuledTable {
  readonly top: number
  readonly bottom: number
  /** The upright lines, left to right, in points: the next page's table goes on with the same. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** How far lines may miss each other and still meet, in points. */
const near = 3

/**
 * The tables that a page's lines enclose, from the top, with the items that stand in them. A cell that spans columns or
 * rows keeps its text in its first place; words of one cell on several lines are joined.
 */
export function ruledTables(
  items: readonly PageItem[],
  rules: readonly PageRule[],
): { readonly tables: readonly RuledTable[]; readonly outside: readonly PageItem[] } {
  const inside = new Set<PageItem>()
  const tables = groupsOf(rules).flatMap((group) =>
    gridsOf(group).flatMap((grid): readonly RuledTable[] => {
      const { columns, rows } = grid
      const [left, right, top, bottom] = [columns[0], columns.at(-1), rows[0], rows.at(-1)]
      if (columns.length < 4 || rows.length < 2) return []
      if (left === undefined || right === undefined || top === undefined || bottom === undefined) return []
      const own = items.filter(
        (item) => middle(item) > left && middle(item) < right && base(item) > bottom && base(item) < top,
      )
      for (const item of own) inside.add(item)
      return [{ top, bottom, columns, rows: cellsOf(own, grid) }]
    }),
  )
  return {
    tables: tables.sort((a, b) => b.top - a.top),
    outside: items.filter((item) => !inside.has(item)),
  }
}

const middle = (item: PageItem): number => item.x + item.width / 2
/** A little above the base line, which stands close to the line under its cell. */
const base = (item: PageItem): number => item.y + item.height / 3

/** Places that lie apart, each once, in rising order. */
function places(at_: readonly number[]): readonly number[] {
  const found: number[] = []
  for (const at of [...at_].sort((a, b) => a - b))
    if (found.length === 0 || at - (found.at(-1) ?? 0) > near) found.push(at)
  return found
}

interface TableGrid {
  readonly columns: readonly number[]
  /** From the top. */
  readonly rows: readonly number[]
  readonly group: readonly PageRule[]
}

/**
 * The grids of lines that touch. Two tables that stand close may touch as well: a new one begins where the upright
 * lines of a row are neither part of those above nor hold them all. Where a page ends within a row, the ends of the
 * upright lines close it.
 */
function gridsOf(group: readonly PageRule[]): readonly TableGrid[] {
  const upright = group.filter((rule) => rule.is === 'upright')
  const ends = upright.flatMap((rule) => [rule.from, rule.to])
  const edges = ends.length === 0 ? [] : [Math.min(...ends), Math.max(...ends)]
  const across = group.flatMap((rule) => (rule.is === 'across' ? [rule.at] : []))
  const rows = places([...across, ...edges]).toReversed()
  const columns = places(upright.map((rule) => rule.at))
  const grids: { columns: Set<number>; rows: number[] }[] = []
  for (let at = 0; at + 1 < rows.length; at++) {
    const [top, bottom] = [rows[at] ?? 0, rows[at + 1] ?? 0]
    const own = columns.filter((column) => passes(group, { is: 'upright', at: column }, (top + bottom) / 2))
    const last = grids.at(-1)
    if (
      last &&
      (own.every((column) => last.columns.has(column)) ||
        [...last.columns].every((column) => own.includes(column)))
    ) {
      for (const column of own) last.columns.add(column)
      last.rows.push(bottom)
    } else grids.push({ columns: new Set(own), rows: [top, bottom] })
  }
  return grids.map((grid) => ({ columns: [...grid.columns].sort((a, b) => a - b), rows: grid.rows, group }))
}

/** True where a line of the group lies at a place and passes a point. */
const passes = (
  group: readonly PageRule[],
  { is, at }: Pick<PageRule, 'is' | 'at'>,
  through: number,
): boolean =>
  group.some(
    (rule) => rule.is === is && Math.abs(rule.at - at) <= near && rule.from <= through && rule.to >= through,
  )

function cellsOf(
  items: readonly PageItem[],
  { columns, rows, group }: TableGrid,
): readonly (readonly string[])[] {
  const cells = Array.from({ length: rows.length - 1 }, () => columns.slice(1).map((): PageItem[] => []))
  for (const item of items) {
    let row = Math.max(
      0,
      rows.findLastIndex((top) => top > base(item)),
    )
    let column = Math.max(
      0,
      columns.findLastIndex((left) => left < middle(item)),
    )
    const across = ((rows[row] ?? 0) + (rows[row + 1] ?? 0)) / 2
    while (column > 0 && !passes(group, { is: 'upright', at: columns[column] ?? 0 }, across)) column--
    const along = ((columns[column] ?? 0) + (columns[column + 1] ?? 0)) / 2
    while (row > 0 && !passes(group, { is: 'across', at: rows[row] ?? 0 }, along)) row--
    cells[row]?.[column]?.push(item)
  }
  return cells.map((row) => row.map(textOfCell))
}

/** The words of a cell, line by line. */
function textOfCell(items: readonly PageItem[]): string {
  const ordered = [...items].sort((a, b) => (Math.abs(a.y - b.y) > 0.4 * a.height ? b.y - a.y : a.x - b.x))
  let text = ''
  let last: PageItem | undefined
  for (const item of ordered) {
    const apart =
      last &&
      (Math.abs(last.y - item.y) > 0.4 * item.height || item.x - last.x - last.width > 0.12 * item.height)
    text = apart ? joinLines(text.trimEnd(), item.text) : text + item.text
    last = item
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** Lines that touch or cross, directly or through others. */
function groupsOf(rules: readonly PageRule[]): readonly (readonly PageRule[])[] {
  const left = new Set(rules)
  const groups: PageRule[][] = []
  for (const first of rules) {
    if (!left.delete(first)) continue
    const group = [first]
    for (let at = 0; at < group.length; at++) {
      const rule = group[at] as PageRule
      for (const other of left) {
        if (!touch(rule, other)) continue
        left.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

function touch(a: PageRule, b: PageRule): boolean {
  if (a.is === b.is) return Math.abs(a.at - b.at) <= near && a.from <= b.to + near && b.from <= a.to + near
  return a.at >= b.from - near && a.at <= b.to + near && b.at >= a.from - near && b.at <= a.to + near
}
