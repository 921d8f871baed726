import type { Indicator, LabelMeaning } from '@outturn/indicators'
import { matchTable } from '../match/match-table.ts'
import type { OwnName } from '../match/own-names.ts'
import type { ReportNote } from './layout.ts'
import type { ReportDocument } from './lines/report-line.ts'
import type { MatchedCell } from './matched-cell.ts'
import { answersOf, emptyProfile, type ReadingProfile } from './profile/reading-profile.ts'
import { newestQuarter, proposeQuarter } from './proposal/propose.ts'
import type { ReportProposal } from './proposal/report-proposal.ts'
import { type Answers, applyAnswers } from './questions/apply-answers.ts'
import type { Question } from './questions/question.ts'
import { questionsOf } from './questions/questions-of.ts'
import { hasFigure, isHeld } from './read-cell-types.ts'
import { chooseLayout, type ReadingStage, readReport } from './read-report.ts'

export interface ReviewSettings {
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly meanings: ReadonlyMap<string, readonly LabelMeaning[]>
  /** What the council has settled before; null the first time. */
  readonly profile: ReadingProfile | null
  /** What the council calls indicators in its own reports. */
  readonly ownNames?: readonly OwnName[]
  /** What a person has answered about this very report. */
  readonly answers?: Answers
  readonly onStage?: (stage: ReadingStage) => void
}

/** Everything the review page shows and the draft needs. */
export interface ReportReview {
  readonly layout: string
  readonly recognised: number
  /** The profile that was used: the council's own, or an empty one for this layout. */
  readonly profile: ReadingProfile
  readonly cells: readonly MatchedCell[]
  readonly questions: readonly Question[]
  readonly notes: readonly ReportNote[]
  readonly counts: {
    readonly figures: number
    readonly right: number
    readonly held: number
    readonly unread: number
  }
  readonly quarter: string | null
  readonly proposals: readonly ReportProposal[]
}

/**
 * Reads a report with what the council has settled before and answered now: the cells, what is still to ask, and what
 * may enter the draft of its newest quarter. A profile of another layout is not used.
 */
export function reviewReport(document: ReportDocument, settings: ReviewSettings): ReportReview {
  const { layout } = chooseLayout(document)
  const own = settings.profile?.layout === layout.id ? settings.profile : emptyProfile(layout.id)
  const reading = readReport(document, {
    matchTable: matchTable(
      { indicators: [...settings.indicators.values()], meanings: settings.meanings },
      own.names,
      settings.ownNames,
    ),
    indicators: settings.indicators,
    settings: own.settings,
    ...(settings.onStage ? { onStage: settings.onStage } : {}),
  })
  const cells = applyAnswers(reading.cells, new Map([...answersOf(own), ...(settings.answers ?? [])]))
  const quarter = newestQuarter(cells)
  const figures = cells.filter(hasFigure)
  const held = figures.filter(isHeld).length
  return {
    layout: reading.layout,
    recognised: reading.recognised,
    profile: own,
    cells,
    questions: questionsOf(cells),
    notes: reading.notes,
    counts: {
      figures: figures.length,
      right: figures.length - held,
      held,
      unread: reading.notes.filter((note) =>
        ['table-not-understood', 'row-not-read', 'page-without-text', 'figures-without-headings'].includes(
          note.code,
        ),
      ).length,
    },
    quarter,
    proposals: quarter === null ? [] : proposeQuarter(cells, quarter, settings.indicators),
  }
}
