export const rug = {
  title: 'Where each council stands',
  note: (period: string) =>
    `Live figures for ${period}, shared under agreement, not for publication. Each letter is a quarter of these councils, A best. Most D’s first; letters are never added up to a score.`,
  legend: 'Bands',
  table: 'Heat map of bands',
  hint: 'Scroll the table sideways; the council stays in view.',
  best: 'best quarter',
  lowest: 'lowest quarter',
  ds: 'D’s',
  inD: 'Councils in D',
  noBand: 'no band',
  waiting: 'Fetching where each council stands',
} as const
