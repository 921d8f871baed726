import { OpenTheSchemas1795316400000 } from './1795316400000-open-the-schemas.ts'
import { KeepReferenceFacts1795316401000 } from './1795316401000-keep-reference-facts.ts'
import { KeepCouncilsAndAgreements1795316402000 } from './1795316402000-keep-councils-and-agreements.ts'
import { KnowWhoShares1795316403000 } from './1795316403000-know-who-shares.ts'
import { LetPeopleIn1795316404000 } from './1795316404000-let-people-in.ts'
import { OpenTheFrontDoor1795316405000 } from './1795316405000-open-the-front-door.ts'
import { KeepReturns1795316406000 } from './1795316406000-keep-returns.ts'
import { KeepWhatHappensToReturns1795316407000 } from './1795316407000-keep-what-happens-to-returns.ts'
import { KeepObservations1795316408000 } from './1795316408000-keep-observations.ts'
import { KeepPublishedStatistics1795316409000 } from './1795316409000-keep-published-statistics.ts'
import { KeepWordsAndTargets1795316410000 } from './1795316410000-keep-words-and-targets.ts'
import { TieFindingsToReadings1795316411000 } from './1795316411000-tie-findings-to-readings.ts'
import { CountDataVersions1795316420000 } from './1795316420000-count-data-versions.ts'
import { TakePublishedFilesIn1795316430000 } from './1795316430000-take-published-files-in.ts'
import { KeepReportReviews1795316440000 } from './1795316440000-keep-report-reviews.ts'
import { KeepAgreementVersions1795316470000 } from './1795316470000-keep-agreement-versions.ts'
import { KnowWhoSharesWhat1795316470100 } from './1795316470100-know-who-shares-what.ts'
import { TakeTermsOutOfAgreements1795316470200 } from './1795316470200-take-terms-out-of-agreements.ts'
import { MoveAgreements1795316470300 } from './1795316470300-move-agreements.ts'
import { LogViewsOfFigures1795316470400 } from './1795316470400-log-views-of-figures.ts'
import { AdministerPeople1795316470500 } from './1795316470500-administer-people.ts'
import { KeepComparatorVersions1795316480000 } from './1795316480000-keep-comparator-versions.ts'
import { KeepSafeAggregates1795316480100 } from './1795316480100-keep-safe-aggregates.ts'
import { SetTimetables1795316490000 } from './1795316490000-set-timetables.ts'
import { KeepReminders1795316490100 } from './1795316490100-keep-reminders.ts'
import { KeepOutlierAnswers1795316490200 } from './1795316490200-keep-outlier-answers.ts'
import { LayOutTiles1795316490300 } from './1795316490300-lay-out-tiles.ts'
import { KeepSavedGroups1795316500000 } from './1795316500000-keep-saved-groups.ts'
import { KnowWhatIsReported1795316599000 } from './1795316599000-know-what-is-reported.ts'
import { KeepCouncilPages1795316599100 } from './1795316599100-keep-council-pages.ts'
import { KeepWhoSeesWhom1795316599200 } from './1795316599200-keep-who-sees-whom.ts'
import { KnowCirclesOfReaders1795316600000 } from './1795316600000-know-circles-of-readers.ts'
import { KeepLeaguePages1795316600010 } from './1795316600010-keep-league-pages.ts'
import { KeepGapsPages1795316600100 } from './1795316600100-keep-gaps-pages.ts'
import { FollowAgreements1795316600300 } from './1795316600300-follow-agreements.ts'
import { CountChangesApart1795316600310 } from './1795316600310-count-changes-apart.ts'
import { KeepRebasings1795316600500 } from './1795316600500-keep-rebasings.ts'

/** Every step, oldest first. A step that has landed is never edited: a new one follows it. */
export const migrations = [
  OpenTheSchemas1795316400000,
  KeepReferenceFacts1795316401000,
  KeepCouncilsAndAgreements1795316402000,
  KnowWhoShares1795316403000,
  LetPeopleIn1795316404000,
  OpenTheFrontDoor1795316405000,
  KeepReturns1795316406000,
  KeepWhatHappensToReturns1795316407000,
  KeepObservations1795316408000,
  KeepPublishedStatistics1795316409000,
  KeepWordsAndTargets1795316410000,
  TieFindingsToReadings1795316411000,
  CountDataVersions1795316420000,
  TakePublishedFilesIn1795316430000,
  KeepReportReviews1795316440000,
  KeepAgreementVersions1795316470000,
  KnowWhoSharesWhat1795316470100,
  TakeTermsOutOfAgreements1795316470200,
  MoveAgreements1795316470300,
  LogViewsOfFigures1795316470400,
  AdministerPeople1795316470500,
  KeepComparatorVersions1795316480000,
  KeepSafeAggregates1795316480100,
  SetTimetables1795316490000,
  KeepReminders1795316490100,
  KeepOutlierAnswers1795316490200,
  LayOutTiles1795316490300,
  KeepSavedGroups1795316500000,
  KnowWhatIsReported1795316599000,
  KeepCouncilPages1795316599100,
  KeepWhoSeesWhom1795316599200,
  KnowCirclesOfReaders1795316600000,
  KeepLeaguePages1795316600010,
  KeepGapsPages1795316600100,
  FollowAgreements1795316600300,
  CountChangesApart1795316600310,
  KeepRebasings1795316600500,
]
