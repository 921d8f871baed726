import type { Asker } from './askers.ts'

/** Who, besides the council itself, may read rows of a fenced table. */
export const fencedTables: Readonly<Record<string, readonly Asker[]>> = {
  'outturn.return': ['lead of the alliance'],
  'outturn.return_revision': ['lead of the alliance'],
  'outturn.return_cell': [],
  'outturn.return_cell_change': [],
  'outturn.return_file': [],
  'outturn.reading': [],
  'outturn.finding': [],
  'outturn.return_event': [],
  'outturn.release': ['member of the alliance', 'lead of the alliance'],
  'outturn.observation': ['member of the alliance', 'lead of the alliance'],
  'outturn.reported': ['member of the alliance', 'lead of the alliance'],
  'outturn.council_page': ['member of the alliance', 'lead of the alliance'],
  'outturn.own_council_page': [],
  'outturn.gaps_page': ['member of the alliance', 'lead of the alliance'],
  'outturn.own_gaps_page': [],
  'outturn.comparator_figure': [],
  'outturn.comparator_version': [],
  'outturn.safe_aggregate': [],
  'outturn.commentary': [],
  'outturn.target': [],
  'outturn.council_setting': [],
  'outturn.rebasing': [],
  'outturn.saved_group': [],
  'outturn.audit': ['administrator'],
  'outturn.report_review': [],
  'outturn.figure_view': ['member of the alliance', 'administrator'],
  'outturn.reading_profile': [],
  'outturn.reminder': ['lead of the alliance'],
  'outturn.outlier_event': ['member of the alliance', 'lead of the alliance'],
}

/** Tables that everybody who signs in may read and that the server may not write. */
export const publicTables = [
  'reference.dataset',
  'reference.area',
  'reference.area_successor',
  'reference.former_area_code',
  'reference.neighbour_set',
  'reference.neighbour',
  'reference.population',
  'reference.area_tile',
  'outturn.published_vintage',
  'outturn.published_observation',
  'outturn.published_figure',
  'outturn.published_standing',
  'outturn.published_cut',
  'outturn.published_neighbours',
  'outturn.council',
  'outturn.agreement',
  'outturn.agreement_member',
  'outturn.agreement_version',
  'outturn.agreement_party',
  'outturn.agreement_acceptance',
  'outturn.collection_date',
  'outturn.council_version',
  'outturn.sharing_change',
  'outturn.sight',
  'outturn.sight_day',
  'outturn.circle',
  'outturn.published_page',
  'outturn.data_count',
  'outturn.council_compared',
  'outturn.migration',
]

/** Tables that the server's role has no right on at all. */
export const lockedTables = [
  'access.person',
  'access.membership',
  'access.session',
  'access.sign_in_attempt',
  'outturn.aggregate_log',
  'outturn.compared_sharing',
  'outturn.comparing_again',
  'access.password_link',
]

/** Tables of no council, for administrators alone. */
export const administratorTables = ['outturn.published_file', 'outturn.published_file_piece']

/** Rows of a fenced table that others than the council write in their own right, by the table's purpose. */
export const writtenBy: Readonly<Record<string, readonly Asker[]>> = {
  'outturn.reminder': ['lead of the alliance'],
}

/** Tables of no council, for a circle of readers; `circles.test.ts` climbs over their fences. */
export const circleTables = ['outturn.league_page']
