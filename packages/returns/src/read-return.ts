import type { ReadContext } from './check-context.ts'
import type { Draft, ProposedCell } from './draft.ts'
import type { ReadingState, ReturnInput, Stage, StageName, StageReport } from './reading-state.ts'
import type { ReturnFinding } from './return-finding.ts'
import type { ReturnRow } from './return-row.ts'
import { check, derive, findTable, match, open, propose, readRowsStage, receive } from './stages.ts'

/** What reading a return gives. Nothing is lost: a row is a cell, a rival of one, unmatched, or named in a finding. */
export interface ReturnReading {
  readonly outcome: 'read' | 'stopped'
  readonly kind: 'csv' | 'xlsx' | null
  readonly rows: readonly ReturnRow[]
  readonly draft: Draft
  readonly proposed: readonly ProposedCell[]
  readonly findings: readonly ReturnFinding[]
  readonly stages: readonly StageReport[]
}

const stages: readonly (readonly [StageName, Stage])[] = [
  ['receive', receive],
  ['open', open],
  ['find_table', findTable],
  ['read_rows', readRowsStage],
  ['match', match],
  ['check', check],
  ['derive', derive],
  ['propose', propose],
]

/**
 * Reads a return in our template, CSV or XLSX. Every finding at once; the same bytes give the same reading; nothing
 * a file can hold makes it throw. `report` hears of each stage as it ends.
 */
export function readTemplateReturn(
  input: ReturnInput,
  context: ReadContext,
  report: (stage: StageReport) => void = () => {},
): ReturnReading {
  let state = newState(input, context)
  const reports: StageReport[] = []
  let outcome: 'read' | 'stopped' = 'read'
  for (const [name, run] of stages) {
    const answer = outcome === 'read' ? run(state) : null
    if (answer) state = answer.state
    if (answer?.outcome === 'stopped') outcome = 'stopped'
    const one: StageReport = {
      stage: name,
      outcome: answer?.outcome ?? 'skipped',
      counts: answer?.counts ?? {},
    }
    reports.push(one)
    report(one)
  }
  const { rows, draft, proposed, findings, file } = state
  return { outcome, kind: file?.kind ?? null, rows, draft, proposed, findings, stages: reports }
}

const newState = (input: ReturnInput, context: ReadContext): ReadingState => ({
  input,
  context,
  bytes: new Uint8Array(),
  file: null,
  tables: [],
  rows: [],
  draft: { cells: [], unmatched: [] },
  considered: [],
  derived: [],
  proposed: [],
  findings: [],
})
