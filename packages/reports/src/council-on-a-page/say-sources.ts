import { nameDate, phrasePeriod } from '@outturn/indicators'
import type { PageFacts, VintageFacts } from './page-facts.ts'
import { periodTitle } from './phrases.ts'

/** Where every kind of figure on the page is from, as at which day, and how to read it: a sentence a line. */
export function saySources(facts: PageFacts): readonly string[] {
  return [
    `As at ${nameDate(facts.asAt)}. ${ownSource(facts)}`,
    ...facts.vintages.map(vintageWords),
    ...liveSource(facts),
    ...(facts.neighbourSet
      ? [
          `Neighbours: the ten statistical neighbours of ${facts.council.name} ${setWords(facts.neighbourSet)}. The median is the middle of those with a figure; the council is never among them.`,
        ]
      : []),
    'In a chart: circle, the council with its 95% interval; upright strokes, its neighbours; square, their median. A scale starts at its lowest figure, not at zero.',
    `All ${facts.indicators} indicators, with definitions and methods, are on the council’s page in Outturn. There is no score over several indicators.`,
  ]
}

/** `in the set of 2025`; a set that is no year by its name. */
const setWords = (set: string): string => (/^\d{4}$/.test(set) ? `in the set of ${set}` : `in the ${set} set`)

function ownSource({ release, period, council }: PageFacts): string {
  if (!release) return `${council.name}’s own figures are published ones.`
  const revision = release.revision > 1 ? `, revision ${release.revision}` : ''
  return `${council.name}’s own figures: its return for ${periodTitle(period)}, signed off ${nameDate(release.on)}${revision}.`
}

function vintageWords({ dataset, publisher, label, provisional, loadedOn, periods }: VintageFacts): string {
  const state = provisional ? 'provisional' : 'published'
  return `Published: ${publisher}, ${dataset}, ${label} (${state}), taken in on ${nameDate(loadedOn)}, for ${periods.map(phrasePeriod).join('; ')}. Open Government Licence v3.0.`
}

/** How many neighbours share, where a live median stands on the page. */
function liveSource({ gaps, figures }: PageFacts): string[] {
  const live = [...gaps, ...figures].flatMap(({ comparator }) =>
    comparator?.kind === 'live' ? [comparator] : [],
  )
  const [first] = live
  if (!first) return []
  const counts = live.flatMap(({ counted }) => (counted === null ? [] : [counted]))
  const fewest = Math.min(...counts)
  const most = Math.max(...counts)
  const covered =
    counts.length === 0
      ? ''
      : `, ${fewest === most ? most : `${fewest} to ${most}`} of ${first.of} neighbours`
  return [`Live medians: signed-off returns shared under agreement, ${periodTitle(first.period)}${covered}.`]
}
