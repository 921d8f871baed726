import type { Role } from '../read-cell-types.ts'

/** What one column of a wide table (one indicator a row) holds. */
export type ColumnKind =
  | { readonly is: 'label' | 'group' | 'code' | 'owner' | 'comment' | 'blank' | 'unknown' }
  | { readonly is: 'figure'; readonly role: Role; readonly period: string; readonly doubt: string | null }
  | {
      readonly is: 'comparator'
      readonly role: Role | null
      readonly period: string
      readonly doubt: string | null
    }
  | { readonly is: 'sign'; readonly role: Role }

export interface Column {
  readonly index: number
  readonly title: string
  readonly kind: ColumnKind
}

/** A block of lines understood as a wide table: its heading lines, its columns, and the rows under them. */
export const isFigureColumn = (column: Column): boolean =>
  column.kind.is === 'figure' || column.kind.is === 'comparator'
