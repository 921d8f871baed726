export const whatIfWords = {
  title: (indicator: string) => `What if: ${indicator}`,
  tab: (indicator: string, council: string) => `What if, ${indicator}, ${council}`,
  comparator: 'comparator',
  /** Beside what is supposed. */
  mark: 'not data',
  lede: 'Suppose another figure, and see the gap, rank and band that would follow if every other council stayed as it is.',
  notData:
    'Not data. A supposition is never stored, never exported and never shown to anybody else; it is in the address only.',
  cases: (what: string | null) => (what ? `Cases: ${what.charAt(0).toLowerCase()}${what.slice(1)}` : 'Cases'),
  casesHint: (denominator: string) => `Of ${denominator}. The denominator stays as it is.`,
  value: (unit: string) => `Or the figure itself, in ${unit}`,
  work: 'Work it out',
  atTarget: 'At the target',
  atMedian: 'Level with the comparator',
  now: 'As it is',
  supposed: 'Supposed',
  table: 'As it is, and supposed',
  figure: 'Figure',
  gap: 'Gap',
  children: 'To close the gap',
  rank: 'Rank',
  band: 'Band',
  noRank: 'no rank: neither end is better',
  noBand: 'no band',
  none: 'none',
  impossible:
    'That cannot be: a share stays between 0 and its whole, and cases can be supposed only where the denominator is known.',
  nothing: 'This council has no figure of this period, so nothing can be supposed in its place.',
  noTable: 'There is no league table of this indicator to stand in, so neither rank nor band can follow.',
  onlyNow:
    'Rank and band are not worked out for an earlier day: the league table is of today. Clear the day to see them.',
  waiting: 'Fetching the league table',
} as const

/** In which league table rank and band are: `Rank and band among the councils of England, published, year ending …`. */
export const amongWords = (name: string, kind: string, period: string): string =>
  `Rank and band among the councils of ${name}, ${kind}, ${period}; everybody else’s figure is as it is there.`

/** The answer. `With 91 of 115, 79.1%, it would stand 0.3 points worse than the neighbours’ median` */
export function whatIfTitle(of: {
  readonly figure: string
  readonly difference: string
  readonly side: string
  readonly comparator: string
}): string {
  const { figure, difference, side, comparator } = of
  return side === 'level'
    ? `At ${figure} it would be level with ${comparator}`
    : `At ${figure} it would be ${difference} ${side} than ${comparator}`
}
