import type { MissingReason } from '@outturn/indicators'
import { scrollHint } from './tables.ts'

export const mending = {
  title: 'Figures',
  note: 'Arrow keys move, Enter or any letter edits, Escape stops. Paste a block from a spreadsheet; undo takes it back.',
  save: 'Save changes',
  saving: 'Saving',
  undo: 'Undo',
  redo: 'Do again',
  saved: 'Saved. The return has been checked again.',
  kept: 'Your changes are kept here. Try to save again.',
  restored: 'Changes that you had not saved are here again.',
  lastQuarter: 'Last period',
  hint: scrollHint('indicator'),
  conflictTitle: 'Somebody else changed the same figures',
  keepTheirs: 'Keep theirs',
  useMine: 'Use mine',
  mineCleared: 'cleared',
  grid: 'Figures of the return',
  waits: { mend: 'to mend', held: 'held' } as Record<string, string>,
} as const

export const partNames = {
  value: 'Value',
  numerator: 'Numerator',
  denominator: 'Denominator',
  status: 'If missing, why',
  note: 'Note',
} as const

/** What may be said of a missing figure; empty where the figure is there. */
export const statusChoices: readonly { readonly value: '' | MissingReason; readonly label: string }[] = [
  { value: '', label: '' },
  { value: 'suppressed', label: 'suppressed [c]' },
  { value: 'not_applicable', label: 'not applicable [z]' },
  { value: 'not_available', label: 'not available [x]' },
  { value: 'pending', label: 'pending' },
  { value: 'not_due', label: 'not due' },
  { value: 'unreadable', label: 'unreadable' },
]

/** `3 figures changed, not saved yet`. */
export const unsaved = (number: number): string =>
  number === 0 ? 'No unsaved changes' : `${number} ${number === 1 ? 'row' : 'rows'} changed, not saved yet`

interface Conflict {
  readonly yours: string
  readonly theirs: string
  readonly changedBy: string
}

/** Behind the figure's name: both texts of a cell that two people changed. */
export const conflictSaid = ({ yours, theirs, changedBy }: Conflict, since: string): string =>
  `: you have ${yours || mending.mineCleared}; ${changedBy} has ${theirs || mending.mineCleared} since ${since}.`

/** Which rows of the grid are shown. */
export const gridChoices = {
  all: (rows: number) => `All ${rows} rows`,
  held: (rows: number) => `Held ${rows}`,
  filled: 'With a figure',
  missing: 'Without a figure',
} as const

/** What a cell holds, for somebody who cannot see it. */
export const cellSaid = (label: string, shown: string, derived: string | null): string =>
  `${label}: ${shown || (derived ? `worked out, ${derived}` : 'empty')}`

/** In an empty cell whose figure follows from its parts. */
export const workedOut = (figure: string): string => `worked out: ${figure}`
