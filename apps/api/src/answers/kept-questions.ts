import {
  CouncilProfile,
  Gaps,
  LeagueGroups,
  LeagueTable,
  RegionalPicture,
  RegionSeries,
} from '@outturn/contracts'

/**
 * The questions whose answers are kept, by their very text: pages of comparison, which ask for much and change
 * only when a return is signed off. Each may be asked by anybody who is signed in.
 */
export const keptQuestions: ReadonlySet<string> = new Set<string>([
  CouncilProfile,
  Gaps,
  LeagueGroups,
  LeagueTable,
  RegionalPicture,
  RegionSeries,
])
