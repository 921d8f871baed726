import { type GridPart, type GridRow, gridParts } from './grid-rows.ts'

export interface CellChange {
  readonly key: string
  readonly part: GridPart
  readonly text: string
}

/** What was typed and not yet saved, with the way back and forth. Nothing here changes what it was given. */
export interface Edits {
  readonly changes: Readonly<Record<string, Partial<Record<GridPart, string>>>>
  readonly past: readonly Edits['changes'][]
  readonly future: readonly Edits['changes'][]
}

export const noEdits: Edits = { changes: {}, past: [], future: [] }

/** How far back undo goes. */
const memory = 100

/** Writes some cells as one step that one undo takes back. */
export function write(edits: Edits, changes: readonly CellChange[]): Edits {
  if (changes.length === 0) return edits
  const next: Record<string, Partial<Record<GridPart, string>>> = { ...edits.changes }
  for (const { key, part, text } of changes) next[key] = { ...next[key], [part]: text }
  return { changes: next, past: [...edits.past, edits.changes].slice(-memory), future: [] }
}

export function undo(edits: Edits): Edits {
  const before = edits.past[edits.past.length - 1]
  if (!before) return edits
  return { changes: before, past: edits.past.slice(0, -1), future: [edits.changes, ...edits.future] }
}

export function redo(edits: Edits): Edits {
  const [after, ...future] = edits.future
  if (!after) return edits
  return { changes: after, past: [...edits.past, edits.changes], future }
}

/** The text of a cell as it is on screen: what was typed, else what is stored. */
export const textOf = (edits: Edits, row: GridRow, part: GridPart): string =>
  edits.changes[row.key]?.[part] ?? row.text[part]

/** The parts of a row that differ from what is stored. */
export function changedParts(edits: Edits, row: GridRow): readonly GridPart[] {
  const typed = edits.changes[row.key] ?? {}
  return gridParts.filter((part) => typed[part] !== undefined && typed[part] !== row.text[part])
}

export interface CellEdit {
  readonly indicator: string
  readonly basis: string
  readonly value?: string
  readonly numerator?: string
  readonly denominator?: string
  readonly status?: string
  readonly note?: string
  readonly version: number
}

/** What is sent: only the parts that differ, each row with the version that was looked at, or one chosen since. */
export const toCellEdits = (
  edits: Edits,
  rows: readonly GridRow[],
  versions: Readonly<Record<string, number>> = {},
): readonly CellEdit[] =>
  rows.flatMap((row) => {
    const parts = changedParts(edits, row)
    if (parts.length === 0) return []
    const texts = Object.fromEntries(parts.map((part) => [part, textOf(edits, row, part)]))
    return [
      { indicator: row.indicator.id, basis: row.basis, ...texts, version: versions[row.key] ?? row.version },
    ]
  })

/** Forgets the edits of some rows: the person keeps what is stored. */
export function forget(edits: Edits, keys: readonly string[]): Edits {
  const next = { ...edits.changes }
  for (const key of keys) delete next[key]
  return { changes: next, past: [], future: [] }
}

/** Forgets what has been saved. What was typed over it while it was on its way stays, to be saved in its turn. */
export function settle(edits: Edits, saved: Edits['changes']): Edits {
  const next: Record<string, Partial<Record<GridPart, string>>> = {}
  for (const [key, typed] of Object.entries(edits.changes)) {
    const left = gridParts.filter((part) => typed[part] !== undefined && typed[part] !== saved[key]?.[part])
    if (left.length > 0) next[key] = Object.fromEntries(left.map((part) => [part, typed[part]]))
  }
  return { changes: next, past: [], future: [] }
}
