import type { CheckContext } from '../check-context.ts'
import { deriveFigures } from '../derive/derive-figures.ts'
import type { DraftCell, ProposedCell } from '../draft.ts'
import type { ReturnFinding } from '../return-finding.ts'
import { type ConsideredCell, considerCell } from './considered-cell.ts'
import { derivedFromYearToDate } from './derived-from-year-to-date.ts'
import { cellRules, draftRules } from './every-rule.ts'
import { notInCatalogue } from './not-in-catalogue.ts'
import { keyOf, proposeCells } from './propose-cells.ts'

/** What a check gives: every finding at once, and what each cell would become. */
export interface CheckedCells {
  readonly findings: readonly ReturnFinding[]
  readonly proposed: readonly ProposedCell[]
}

/**
 * Checks a draft's cells, in the browser's grid and in the api alike. A held finding that a person confirmed is only
 * noted. A cell whose indicator the catalogue no longer holds becomes nothing, and a finding says so.
 */
export function checkCells(cells: readonly DraftCell[], context: CheckContext): CheckedCells {
  const considered = considerCells(cells, context)
  const derived = deriveFigures(considered, context)
  const findings = [
    ...notInCatalogue(cells, context),
    ...findInCells(considered, context),
    ...derivedFromYearToDate(derived, context),
  ]
  return { findings, proposed: proposeCells(considered, derived, findings) }
}

export const considerCells = (
  cells: readonly DraftCell[],
  context: CheckContext,
): readonly ConsideredCell[] => cells.flatMap((cell) => considerCell(cell, context) ?? [])

/** Every finding of every rule, rule by rule within a cell, then those on the draft as a whole. */
export function findInCells(
  considered: readonly ConsideredCell[],
  context: CheckContext,
): readonly ReturnFinding[] {
  const found = [
    ...considered.flatMap((one) => cellRules.flatMap((rule) => rule.check(one, context))),
    ...draftRules.flatMap((rule) => rule.check(considered, context)),
  ]
  const confirmed = new Map(considered.map(({ cell }) => [keyOf(cell), cell.confirmed]))
  return found.map((finding) =>
    finding.severity === 'held' && confirmed.get(keyOf(finding))?.includes(finding.code)
      ? { ...finding, severity: 'noted' as const }
      : finding,
  )
}
