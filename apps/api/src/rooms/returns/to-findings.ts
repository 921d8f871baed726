import type { Draft, ReturnFinding } from '@outturn/returns'
import { cellKey } from './check-context.ts'
import type { FindingRow, NewFinding, Restated } from './finding.store.ts'

/** A check's findings as they are stored. A held one that a person confirmed is explained, and not merely noted. */
export function toFindings(findings: readonly ReturnFinding[], draft: Draft): NewFinding[] {
  const confirmed = new Map(draft.cells.map((cell) => [cellKey(cell.indicator, cell.basis), cell.confirmed]))
  return findings.map((finding) => {
    const known = confirmed.get(cellKey(finding.indicator ?? '', finding.basis ?? ''))
    const explained = finding.severity === 'noted' && known?.includes(finding.code)
    return {
      ...toFinding(finding, 'draft'),
      ...(explained ? { severity: 'held' as const, state: 'explained' as const } : {}),
    }
  })
}

export const toFinding = (finding: ReturnFinding, source: 'file' | 'draft'): NewFinding => ({
  code: finding.code,
  severity: finding.severity,
  state: 'open',
  source,
  blocks: true,
  sheet: finding.place.sheet,
  row: finding.place.row,
  column: finding.place.column,
  indicator: finding.indicator,
  basis: finding.basis,
  part: finding.part,
  seen: finding.seen,
  remedy: finding.remedy,
})

/** What makes two findings the same one seen twice: the cell and rule, or the place where there is no cell. */
export const findingKey = (of: NewFinding | FindingRow): string =>
  of.indicator !== null && of.basis !== null
    ? JSON.stringify([of.code, of.indicator, of.basis, of.part])
    : JSON.stringify([of.code, of.sheet, of.row, of.column, of.indicator])

/** How stored findings stand after a check: those seen again, those gone (mended), and those that are new. */
export function compareFindings(stored: readonly FindingRow[], found: readonly NewFinding[]) {
  const waiting = new Map<string, FindingRow[]>()
  for (const row of stored) waiting.set(findingKey(row), [...(waiting.get(findingKey(row)) ?? []), row])
  const added: NewFinding[] = []
  const restated: Restated[] = []
  for (const finding of found) {
    const row = waiting.get(findingKey(finding))?.shift()
    if (!row) added.push(finding)
    else if (!isAnswered(row, finding) && differs(row, finding))
      restated.push({ ...pick(finding), id: row.id })
  }
  const gone = [...waiting.values()].flat().filter(({ state }) => state !== 'mended')
  return {
    added,
    restated: [...restated, ...gone.map((row) => ({ ...pick(row), id: row.id, state: 'mended' as const }))],
  }
}

/** A doubt about a row or the whole file carries no confirmation of a cell, so its answer holds while it reads the same. */
const isAnswered = (row: FindingRow, finding: NewFinding): boolean =>
  row.state === 'explained' &&
  row.seen === finding.seen &&
  finding.severity === 'held' &&
  (finding.indicator === null || finding.basis === null)

const pick = ({ state, severity, seen, remedy }: NewFinding | FindingRow) => ({
  state,
  severity,
  seen,
  remedy,
})

const differs = (row: FindingRow, finding: NewFinding): boolean =>
  JSON.stringify(pick(row)) !== JSON.stringify(pick(finding))
