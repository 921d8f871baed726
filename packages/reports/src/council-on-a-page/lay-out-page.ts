import { nameDate, nameMonths, periodDates, polarityWords, unitWords } from '@outturn/indicators'
import { stripOf } from './draw-strip.ts'
import { figuresTable } from './lay-out-figures.ts'
import type { CouncilOnAPage, PageGap } from './page.ts'
import type { GapFacts, PageFacts } from './page-facts.ts'
import { basisWords, numberAtStart, periodTitle } from './phrases.ts'
import { sayCount, sayGap, sayReason } from './say-gap.ts'
import { saySources } from './say-sources.ts'

/**
 * A council on a page: what goes where, in ready sentences and in reading order. Pure: the day comes with the facts.
 * Example: `layOutPage(facts).answer` → `Three of 12 unfavourable gaps matter most: …`
 */
export function layOutPage(facts: PageFacts): CouncilOnAPage {
  const { council, gaps, figures } = facts
  return {
    title: `${council.name} on a page`,
    caption: captionOf(facts),
    marks: marksOf(facts),
    answer: answerOf(facts),
    gapsTitle: gaps.length > 0 ? 'The gaps that matter most' : 'No unfavourable gap to the neighbours',
    gaps: gaps.map((gap) => pageGap(gap, council.name)),
    figuresTitle: 'Headline figures',
    figures: figuresTable(figures, `${council.name}, ${periodTitle(facts.period)}`),
    sourcesTitle: 'Sources and notes',
    sources: saySources(facts),
  }
}

function captionOf({ period, release, council }: PageFacts): string {
  const { first, last } = periodDates(period)
  const span = period.kind === 'month' ? '' : `, ${nameMonths(first, last)}`
  const how = release
    ? `signed off ${nameDate(release.on)}${release.revision > 1 ? `, revision ${release.revision}` : ''}`
    : 'published figures'
  return `${council.code} · ${periodTitle(period)}${span} · ${how}`
}

/** True where any figure on the page is one that another council shares. */
export const holdsShared = ({ release, reader, gaps, figures }: PageFacts): boolean =>
  (release !== null && reader === 'other') ||
  [...gaps, ...figures].some(({ comparator }) => comparator?.kind === 'live')

const marksOf = (facts: PageFacts): string[] => [
  ...(holdsShared(facts) ? ['Shared under agreement, not for publication'] : []),
  ...(facts.council.demonstration ? ['Demonstration: an invented council with invented figures'] : []),
]

/** How many gaps there are, how many are more than chance, and how many stand here. */
function answerOf({ unfavourable: { all, of, distinguishable }, gaps }: PageFacts): string {
  if (of === 0) return 'No indicator with a good direction can be set against the neighbours’ median.'
  const indicators = `${of} ${of === 1 ? 'indicator' : 'indicators'} with a good direction`
  if (all === 0) return `None of ${indicators} stands on the bad side of the neighbours’ median.`
  const chance =
    distinguishable === 0
      ? 'none of them was shown to be larger than chance'
      : `${distinguishable === 1 ? 'one gap is' : `${distinguishable} gaps are`} larger than chance`
  const here = gaps.length < all ? ` The ${gaps.length} that matter most are below.` : ''
  return `${numberAtStart(all)} of ${indicators} ${all === 1 ? 'stands' : 'stand'} on the bad side of the neighbours’ median; ${chance}.${here}`
}

const pageGap = (gap: GapFacts, name: string): PageGap => ({
  name: gap.indicator.name,
  kind: `${unitWords[gap.indicator.unit]}, ${basisWords(gap.basis, gap.period)} · ${polarityWords(gap.indicator.polarity).toLowerCase()}`,
  count: sayCount(gap),
  says: sayGap(gap),
  reason: sayReason(gap),
  definition: `What is counted: ${gap.indicator.definition}`,
  strip: stripOf(gap, name),
})
