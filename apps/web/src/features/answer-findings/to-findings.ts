import { shownIndicator } from '../../data/catalogue.ts'
import { type GridPart, gridParts, rowKey } from '../mend-figures/grid-rows.ts'
import type { ReturnData } from '../open-return/return.query.ts'

export type FindingData = ReturnData['findings'][number]

export interface ShownFinding {
  readonly of: FindingData
  readonly where: string
  /** The cell of the grid that the finding is about; null where it is about the file or a row without a place. */
  readonly cell: { readonly key: string; readonly part: GridPart } | null
}

export interface SortedFindings {
  readonly mend: readonly ShownFinding[]
  readonly held: readonly ShownFinding[]
  readonly explained: readonly ShownFinding[]
  readonly noted: readonly ShownFinding[]
}

/** What waits for a person first. Mended ones are gone from here; the history keeps them. */
export function toFindings(findings: readonly FindingData[]): SortedFindings {
  const shown = findings.map(toShown)
  const open = (severity: string) => shown.filter(({ of }) => of.severity === severity && of.state === 'open')
  return {
    mend: open('mend'),
    held: open('held'),
    explained: shown.filter(({ of }) => of.state === 'explained'),
    noted: open('noted'),
  }
}

function toShown(of: FindingData): ShownFinding {
  const part = gridParts.find((one) => one === of.column) ?? 'value'
  const cell = of.indicator && of.basis ? { key: rowKey(of.indicator, of.basis), part } : null
  const place = [
    of.indicator ? shownIndicator(of.indicator).shortName : '',
    of.sheet ? `sheet ${of.sheet}` : '',
    of.row !== null ? `row ${of.row}` : '',
    of.column && !(gridParts as readonly string[]).includes(of.column) ? `column ${of.column}` : '',
  ].filter(Boolean)
  return { of, cell, where: place.join(', ') || 'The file' }
}
