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
