export type { Layout, LayoutReading, LayoutSettings, ReportNote } from './layout.ts'
export { readTextLines } from './lines/read-text-lines.ts'
export {
  type CellPlace,
  isBlankLine,
  namePlace,
  type ReportDocument,
  type ReportLine,
} from './lines/report-line.ts'
export type { IndicatorMatch, MatchedCell } from './matched-cell.ts'
export {
  type Doubt,
  hasFigure,
  isHeld,
  type ReadBasis,
  type ReadCell,
  type ReadUnit,
  type Role,
  waitsForPerson,
} from './read-cell-types.ts'
export {
  chooseLayout,
  type ReadingStage,
  type ReadOptions,
  type ReportReading,
  readingStages,
  readReport,
} from './read-report.ts'
export { readingToCsv } from './to-csv.ts'
