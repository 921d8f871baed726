import type { CellRow, NewCell } from './cell.store.ts'
import { cellKey } from './check-context.ts'
import type { FindingRow, NewFinding } from './finding.store.ts'
import type { Counts } from './revision.store.ts'

/** How a draft stands: its figures, and what still waits for a person. A held cell counts once. */
export function countDraft(
  cells: readonly (NewCell | CellRow)[],
  findings: readonly (NewFinding | FindingRow)[],
): Counts {
  const open = findings.filter(({ state, blocks }) => state === 'open' && blocks)
  const of = (severity: string) => open.filter((finding) => finding.severity === severity)
  const held = of('held').map((finding, i) =>
    finding.indicator !== null ? cellKey(finding.indicator, finding.basis ?? '') : `${i}`,
  )
  const figures = cells.filter(({ status }) => status === 'measured').length
  return {
    figures,
    missing: cells.length - figures,
    held: new Set(held).size,
    toMend: of('mend').length,
    noted: of('noted').length,
  }
}
