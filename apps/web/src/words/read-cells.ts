/** How far a figure of a report is: its word and its look. */
export const cellStates: Readonly<Record<string, { readonly word: string; readonly look: string }>> = {
  right: { word: 'Right', look: 'ok' },
  held: { word: 'Held', look: 'hold' },
  asked: { word: 'Held', look: 'hold' },
  unread: { word: 'Unread', look: 'stop' },
  not_due: { word: 'Not due', look: 'wait' },
  skipped: { word: 'Left out', look: 'wait' },
  now: { word: 'Now', look: 'now' },
  answered: { word: 'Answered', look: 'ok' },
}

const roles: Readonly<Record<string, string>> = {
  outturn: '',
  target: 'Target',
  equivalent: 'Equivalent',
  score: 'Score',
  polarity: 'Polarity',
  change_mom: 'Change on last month',
  change_qoq: 'Change on last quarter',
  change_yoy: 'Change on last year',
  trend: 'Trend',
  trend_short: 'Short trend',
  trend_annual: 'Annual trend',
  avg_12m: 'Average of 12 months',
  max_12m: 'Largest of 12 months',
  comparator_region: 'Region',
  comparator_national: 'England',
  comparator_stat_neighbours: 'Neighbours',
  comparator_quartile: 'Quartile',
}

/** What a column holds, in words; empty for the council's own figures. */
export const roleWords = (role: string): string => roles[role] ?? role.replaceAll('_', ' ')

const markers: Readonly<Record<string, string>> = {
  no_data: 'no figure',
  empty: 'blank',
  not_due: 'not due',
  not_applicable: 'not applicable',
  not_available: 'not available',
  local_only: 'local only',
  pending: 'pending',
  TBC: 'to be confirmed',
  suppressed: 'suppressed',
  noise: 'unreadable',
}

/** What stands in a cell without a figure. */
export const markerWords = (marker: string): string => markers[marker] ?? marker.replaceAll('_', ' ')

/** Where something stands in a report: `24` → `Line 24`; `Sheet1!B7` stays. */
export const placeWords = (address: string): string => (/^\d+$/.test(address) ? `Line ${address}` : address)
