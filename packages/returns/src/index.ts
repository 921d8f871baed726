export {
  type CheckContext,
  type CheckSettings,
  type ReadContext,
  type SentBefore,
  usualSettings,
} from './check-context.ts'
export { checkDraft } from './check-draft.ts'
export {
  type CellPart,
  cellParts,
  type DerivedFrom,
  type Draft,
  type DraftCell,
  type ProposedCell,
  type UnmatchedReason,
  type UnmatchedRow,
} from './draft.ts'
export type { FileFault, FileFaultCode } from './files/file-fault.ts'
export { emptyCell, type Grid, type GridCell } from './files/grid.ts'
export { fileSizeLimit } from './files/limits.ts'
export { type OpenedFile, type Opening, openFile } from './files/open-file.ts'
export { type FileKind, sniffFile } from './files/sniff-file.ts'
export type { Finding, FindingPlace, FindingSeverity } from './finding.ts'
export { type DraftEdit, mergeCells } from './merge-cells.ts'
export * from './published/index.ts'
export { type ReturnReading, readTemplateReturn } from './read-return.ts'
export { type ReturnInput, type StageName, type StageReport, stageNames } from './reading-state.ts'
export * from './report/index.ts'
export type { ReturnFinding } from './return-finding.ts'
export {
  blankFigure,
  type FigureMark,
  type ReturnRow,
  type WrittenFigure,
  writeFigure,
} from './return-row.ts'
export { type CheckedCells, checkCells } from './rules/check-cells.ts'
export { basisWords, readBasis } from './template/basis-words.ts'
export { columns } from './template/columns.ts'
export { missingWords, readMissing } from './template/missing-words.ts'
export { type FigureReading, readFigure } from './template/read-figure.ts'
export { readPeriod } from './template/read-period.ts'
export {
  blankRow,
  blankRows,
  rowTexts,
  type TemplateHeading,
  type TemplateRow,
} from './template/template-rows.ts'
export { unitSigns } from './template/unit-signs.ts'
export { writeTemplateCsv } from './template/write-template-csv.ts'
