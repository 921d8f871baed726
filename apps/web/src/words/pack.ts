import { plural } from './numbers.ts'

/** What stands in the workbook only. */
export const leftOutWords = (count: number): string =>
  `${count} more ${plural(count, 'is', 'are')} in the workbook.`

export const pack = {
  tab: 'Meeting pack',
  title: 'Pack for the meeting',
  lede: 'The quarter on one page: print it, or take it along as one workbook. Live figures, shared under agreement, not for publication.',
  choose: (chosen: number) => `Choose league tables (${chosen})`,
  chooseHint: (most: number) => `Up to ${most}. The address of the page holds what you choose.`,
  waiting: 'Gathering the pack',
  asOn: (day: string) => `As on ${day}.`,
  heatMap: 'Heat map',
  heatMapNote:
    'Each letter is a quarter of these councils, A best, among those that have a figure. Letters are never added up to a score.',
  leagues: 'League tables',
  leaguesAtFirst:
    'The five indicators in which most councils are better or worse than the group by more than chance.',
  leaguesChosen: 'The indicators chosen for this meeting.',
  outliers: 'Outliers',
  said: 'What councils said',
  changes: 'Changes since the quarter before',
} as const
