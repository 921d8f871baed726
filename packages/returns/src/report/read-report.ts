import type { Indicator } from '@outturn/indicators'
import { generalReader } from '../layouts/general/index.ts'
import { layouts } from '../layouts/index.ts'
import { type MatchTable, matchCells } from '../match/match-cells.ts'
import { dropNames } from './drop-names.ts'
import type { Layout, LayoutReading, LayoutSettings } from './layout.ts'
import type { ReportDocument } from './lines/report-line.ts'
import type { MatchedCell } from './matched-cell.ts'
import { narrativeAgainstTable } from './narrative/narrative-against-table.ts'
import { narrativeNotes } from './narrative/narrative-notes.ts'
import { readTheRest } from './read-the-rest.ts'
import { checkMatched } from './rules/check-matched.ts'
import { columnsFromPositions } from './rules/columns-from-positions.ts'
import { hiddenFigure } from './rules/hidden-figure.ts'
import { unreadNotes } from './unread-notes.ts'

/** The stages of reading, in order. Their names are stored, so that progress can be shown. */
export const readingStages = [
  'choose layout',
  'read tables',
  'drop names',
  'match indicators',
  'check figures',
  'read narrative',
] as const
export type ReadingStage = (typeof readingStages)[number]

export interface ReportReading {
  readonly layout: string
  /** How surely the shape was recognised, from 0 to 1. */
  readonly recognised: number
  readonly cells: readonly MatchedCell[]
  readonly notes: LayoutReading['notes']
}

export interface ReadOptions {
  readonly settings?: LayoutSettings
  readonly matchTable: MatchTable
  /** The catalogue's definitions, to judge figures by; without them only the report itself is judged. */
  readonly indicators?: ReadonlyMap<string, Indicator>
  /** Layouts to try, for a council that wants only its own; all known ones if left out. */
  readonly layouts?: readonly Layout[]
  readonly onStage?: (stage: ReadingStage) => void
}

/** The layout that recognises a document best, or the general reader where none is sure above 0.5. */
export function chooseLayout(
  document: ReportDocument,
  known: readonly Layout[] = layouts,
): { layout: Layout; recognised: number } {
  const best = known
    .map((layout) => ({ layout, recognised: layout.recognises(document) }))
    .sort((a, b) => b.recognised - a.recognised)[0]
  return best && best.recognised > 0.5 ? best : { layout: generalReader, recognised: best?.recognised ?? 0 }
}

/**
 * Reads a whole report: chooses its layout, reads its tables, drops persons' names, and matches rows to
 * indicators. Refuses nothing: a report without a table gives no cells and says so in a note.
 */
export function readReport(document: ReportDocument, options: ReadOptions): ReportReading {
  options.onStage?.('choose layout')
  const { layout, recognised } = chooseLayout(document, options.layouts)
  options.onStage?.('read tables')
  const settings = options.settings ?? {}
  const reading = readTheRest(document, layout.read(document, settings), settings)
  options.onStage?.('drop names')
  const cells = dropNames(hiddenFigure(document, columnsFromPositions(document, reading.cells)))
  options.onStage?.('match indicators')
  const matched = matchCells(cells, options.matchTable)
  options.onStage?.('check figures')
  const checked = checkMatched(matched, options.indicators ?? new Map<string, Indicator>())
  options.onStage?.('read narrative')
  return {
    layout: layout.id,
    recognised,
    cells: narrativeAgainstTable(document, checked),
    notes: [...unreadNotes(document, cells), ...reading.notes, ...narrativeNotes(document)],
  }
}
