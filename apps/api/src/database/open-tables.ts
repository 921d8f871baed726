/**
 * Tables without row security, each with its reason. The server refuses to start when a table is neither
 * fenced nor listed here.
 */
export const openTables: Readonly<Record<string, string>> = {
  'reference.dataset': 'Where public facts come from.',
  'reference.area': 'Official areas are public.',
  'reference.area_successor': 'Reorganisations are public.',
  'reference.former_area_code': 'Former codes are public.',
  'reference.neighbour_set': 'Neighbour sets are published.',
  'reference.neighbour': 'Neighbour sets are published.',
  'reference.population': 'Population estimates are public.',
  'outturn.published_vintage': 'Published statistics are public.',
  'outturn.published_observation': 'Published statistics are public.',
  'outturn.published_figure': 'Published statistics are public.',
  'outturn.published_standing': 'Worked out from published statistics alone.',
  'outturn.published_cut': 'Worked out from published statistics alone.',
  'outturn.published_neighbours': 'Worked out from published statistics alone.',
  'outturn.council': 'Which councils take part is known to all; the server may only read it.',
  'outturn.agreement': 'Who shares with whom is known to all who sign in; the server may only read it.',
  'outturn.agreement_member':
    'Who shares with whom is known to all who sign in; the server may only read it.',
  'outturn.agreement_version':
    'What is shared with whom is known to all who sign in; the server may only read it.',
  'outturn.agreement_party':
    'Who is asked to share is known to all who sign in; the server may only read it.',
  'outturn.agreement_acceptance':
    'Who shares with whom is known to all who sign in; the server may only read it.',
  'outturn.collection_date':
    'The timetable of a collection; the server reads it, and sets it by one function, for who leads it.',
  'reference.area_tile': 'Where a council stands on a map of tiles is our own drawing.',
  'outturn.council_version':
    'Numbers that say whether anything of a council changed, and nothing about what.',
  'outturn.data_count': 'Numbers whose sum says whether anything changed, and nothing about what.',
  'outturn.council_compared':
    'Numbers that say whether a council’s comparators changed, and nothing about what.',
  'outturn.sight': 'Follows from the agreements alone, which are known to all who sign in.',
  'outturn.sight_day': 'On which days the agreements mean what was worked out from them.',
  'outturn.circle': 'Who sees the same as whom; follows from the agreements alone.',
  'outturn.published_page': 'League tables of published statistics, as everybody is shown them.',
  'outturn.sharing_change':
    'What happened to agreements, which is known to all who sign in; the server may only read it.',
  'outturn.compared_sharing': 'The jobs’ own memory of who shares with whom; the server has no rights here.',
  'outturn.comparing_again': 'The jobs’ own list of what waits; the server has no rights here.',
  'access.person': 'The server has no rights here at all: only the functions of this schema read it.',
  'access.membership': 'The server has no rights here at all: only the functions of this schema read it.',
  'access.password_link': 'The server has no rights here at all: only the functions of this schema touch it.',
  'access.session': 'The server has no rights here at all: only the functions of this schema touch it.',
  'access.sign_in_attempt':
    'The server has no rights here at all: only the functions of this schema touch it.',
  'outturn.migration': 'The list of steps that built the database; the server may only read it.',
}
