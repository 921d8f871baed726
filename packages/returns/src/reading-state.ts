import type { ReadContext } from './check-context.ts'
import type { DerivedFigure } from './derive/derived-figure.ts'
import type { Draft, ProposedCell } from './draft.ts'
import type { FileBytes } from './files/join-chunks.ts'
import type { OpenedFile } from './files/open-file.ts'
import type { ReturnFinding } from './return-finding.ts'
import type { ReturnRow } from './return-row.ts'
import type { ConsideredCell } from './rules/considered-cell.ts'
import type { TemplateTable } from './template/find-tables.ts'

/** A file as it was sent in. `sha256` lets the same file be known again; null where nobody worked it out. */
export interface ReturnInput {
  readonly bytes: FileBytes
  readonly fileName: string
  readonly sha256: string | null
}

export const stageNames = [
  'receive',
  'open',
  'find_table',
  'read_rows',
  'match',
  'check',
  'derive',
  'propose',
] as const
export type StageName = (typeof stageNames)[number]

/** What a stage did, for the progress that people watch. Carries no time: the caller knows it. */
export interface StageReport {
  readonly stage: StageName
  readonly outcome: 'done' | 'stopped' | 'skipped'
  readonly counts: Readonly<Record<string, number>>
}

/** Everything known about a return while it is read; each stage adds to a copy. */
export interface ReadingState {
  readonly input: ReturnInput
  readonly context: ReadContext
  readonly bytes: Uint8Array
  readonly file: OpenedFile | null
  readonly tables: readonly TemplateTable[]
  readonly rows: readonly ReturnRow[]
  readonly draft: Draft
  /** The draft's cells as rules see them. */
  readonly considered: readonly ConsideredCell[]
  readonly derived: readonly DerivedFigure[]
  readonly proposed: readonly ProposedCell[]
  readonly findings: readonly ReturnFinding[]
}

/** A stage's answer: the new state, whether reading goes on, and its counts. */
export interface StageAnswer {
  readonly state: ReadingState
  readonly outcome: 'done' | 'stopped'
  readonly counts: Readonly<Record<string, number>>
}

export type Stage = (state: ReadingState) => StageAnswer
