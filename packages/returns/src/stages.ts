import { deriveFigures } from './derive/derive-figures.ts'
import { faultFinding } from './files/fault-finding.ts'
import type { FileFault } from './files/file-fault.ts'
import { openFile } from './files/open-file.ts'
import { receiveFile } from './files/receive-file.ts'
import type { ReadingState, Stage, StageAnswer } from './reading-state.ts'
import type { ReturnFinding } from './return-finding.ts'
import { considerCells, findInCells } from './rules/check-cells.ts'
import { checkFile } from './rules/check-file.ts'
import { checkUnmatched } from './rules/check-unmatched.ts'
import { derivedFromYearToDate } from './rules/derived-from-year-to-date.ts'
import { linesAside } from './rules/lines-aside.ts'
import { proposeCells } from './rules/propose-cells.ts'
import { findTables } from './template/find-tables.ts'
import { matchRows } from './template/match-rows.ts'
import { readRows } from './template/read-rows.ts'

/** Takes the file's pieces in, up to the size limit. */
export const receive: Stage = (state) => {
  const received = receiveFile(state.input.bytes)
  if (received.outcome === 'refused') return stop(state, received.fault)
  return done({ ...state, bytes: received.bytes }, { bytes: received.bytes.length })
}

/** Opens it by its content. */
export const open: Stage = (state) => {
  const opening = openFile(state.bytes)
  if (opening.outcome === 'refused') return stop(state, opening.fault)
  const { grids } = opening.file
  const rows = grids.reduce((sum, grid) => sum + grid.rows.length, 0)
  return done({ ...state, file: opening.file }, { sheets: grids.length, rows })
}

/** Finds the template's tables, and looks at what stands around them. */
export const findTable: Stage = (state) => {
  const tables = findTables(state.file?.grids ?? [])
  const { findings, readable } = checkFile({ ...state, tables })
  const next = { ...state, tables: readable, findings: [...state.findings, ...findings] }
  const counts = { tables: readable.length }
  return { state: next, outcome: readable.length === 0 ? 'stopped' : 'done', counts }
}

/** Reads every row of them. */
export const readRowsStage: Stage = (state) => {
  const { file } = state
  const rows = file === null ? [] : state.tables.flatMap((table) => readRows(table, file))
  return done({ ...state, rows }, { rows: rows.length })
}

/** Gives each row its indicator and basis. */
export const match: Stage = (state) => {
  const { draft, aside } = matchRows(state.rows, state.context)
  const findings = [...linesAside(aside), ...checkUnmatched(draft.unmatched, state.context)]
  const next = withFindings({ ...state, draft }, findings)
  return done(next, { cells: draft.cells.length, unmatched: draft.unmatched.length })
}

/** Runs every rule on every cell. */
export const check: Stage = (state) => {
  const considered = considerCells(state.draft.cells, state.context)
  const findings = findInCells(considered, state.context)
  return done(withFindings({ ...state, considered }, findings), countSeverities(findings))
}

/** Works out what was not printed and can be. */
export const derive: Stage = (state) => {
  const derived = deriveFigures(state.considered, state.context)
  const findings = derivedFromYearToDate(derived, state.context)
  return done(withFindings({ ...state, derived }, findings), { derived: derived.length })
}

/** Says what each cell would become. */
export const propose: Stage = (state) => {
  const proposed = proposeCells(state.considered, state.derived, state.findings)
  const held = proposed.filter((cell) => cell.held).length
  return done({ ...state, proposed }, { proposed: proposed.length, held })
}

const done = (state: ReadingState, counts: Readonly<Record<string, number>>): StageAnswer => ({
  state,
  outcome: 'done',
  counts,
})

const stop = (state: ReadingState, fault: FileFault): StageAnswer => ({
  state: withFindings(state, [faultFinding(fault)]),
  outcome: 'stopped',
  counts: {},
})

const withFindings = (state: ReadingState, findings: readonly ReturnFinding[]): ReadingState => ({
  ...state,
  findings: [...state.findings, ...findings],
})

function countSeverities(findings: readonly ReturnFinding[]) {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  return { mend: count('mend'), held: count('held'), noted: count('noted') }
}
