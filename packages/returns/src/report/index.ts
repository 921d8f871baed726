export {
  emptyMatchTable,
  type MatchCatalogue,
  type MatchTable,
  matchTable,
  type OwnName,
  type RowMatch,
  type RowWords,
  type SavedName,
} from '../match/index.ts'
export { dropNamesFromFile } from './drop-names.ts'
export { findingsOf } from './findings-of.ts'
export type { Layout, LayoutReading, LayoutSettings, ReportNote } from './layout.ts'
export { openReport } from './lines/open-report.ts'
export { readTextLines } from './lines/read-text-lines.ts'
export {
  type CellPlace,
  isBlankLine,
  namePlace,
  type OnPart,
  type ReportDocument,
  type ReportLine,
} from './lines/report-line.ts'
export type { RefusedReport, ReportOpening } from './lines/report-opening.ts'
export type { IndicatorMatch, MatchedCell } from './matched-cell.ts'
export { exportProfile, importProfile } from './profile/export-profile.ts'
export {
  answersOf,
  emptyProfile,
  type ProfileDecision,
  type ReadingProfile,
  remember,
  settle,
  undo,
} from './profile/reading-profile.ts'
export { newestQuarter, proposalOf, proposeQuarter } from './proposal/propose.ts'
export type { ReportProposal } from './proposal/report-proposal.ts'
export { type Answers, applyAnswers } from './questions/apply-answers.ts'
export { figureKey } from './questions/figure-key.ts'
export type { Answer, LikelyAnswer, Question, TypedFigure } from './questions/question.ts'
export { questionsOf } from './questions/questions-of.ts'
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
export { type ReportReview, type ReviewSettings, reviewReport } from './review-report.ts'
export { readingToCsv } from './to-csv.ts'
