import { plural } from './numbers.ts'
import { scrollHint } from './tables.ts'

interface Tested {
  readonly test: string
  readonly favour: string
}

/** How many changes are larger than chance and which way they go; the rest is said too. */
export function changesLede(rows: readonly Tested[], against: string): string {
  const of = (test: string) => rows.filter((row) => row.test === test)
  const signals = of('signal')
  const way = (favour: string) => signals.filter((row) => row.favour === favour).length
  const neither = signals.length - way('better') - way('worse')
  if (rows.length === 0) return `No figure can be set against ${against}.`
  const split = `${way('better')} for the better, ${way('worse')} for the worse${neither > 0 ? `, ${neither} where no direction is good` : ''}`
  return `Against ${against}, ${signals.length} of ${rows.length} changes ${plural(signals.length, 'is', 'are')} larger than chance: ${split}. ${of('noise').length} could be chance, ${of('not_tested').length} cannot be tested.`
}

export const favourWords: Readonly<Record<string, string>> = {
  better: 'better',
  worse: 'worse',
  none: 'no good direction',
}

export const changes = {
  tab: 'Changes',
  title: 'What has changed',
  filter: 'Which changes',
  table: 'Changes by council and indicator',
  hint: scrollHint('council'),
  since: 'Compared with',
  lastPeriod: 'The quarter before',
  lastYear: 'The same quarter last year',
  tested: 'Larger than chance?',
  signals: 'Yes: signals',
  noise: 'No: could be chance',
  untested: 'Not tested',
  all: 'All changes',
  way: 'Which way',
  allWays: 'Every way',
  better: 'For the better',
  worse: 'For the worse',
  up: 'Up, no good direction',
  down: 'Down, no good direction',
  indicator: 'Indicator',
  allIndicators: 'All indicators',
  order: 'Order by',
  bySize: 'Largest beside the spread',
  byUp: 'Most up',
  byDown: 'Most down',
  byCouncil: 'Council',
  byIndicator: 'Indicator',
  none: 'None of these.',
  now: 'Now',
  change: 'Change',
  test: 'Test',
  direction: 'Way',
  spread: 'Times the spread',
  how: 'Indicators have different units. So the order goes by how large a change is beside the spread of the members’ figures: the width of their middle half. A council’s page says how each change was tested.',
} as const
