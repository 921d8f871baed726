import { listed, lowerFirst, numberAtStart, numberWithin, plural } from './numbers.ts'
import { scrollHint } from './tables.ts'

export interface CouncilCounts {
  readonly shown: number
  readonly tested: number
  readonly worse: number
  readonly similar: number
  readonly better: number
}

/** The page's answer. `Three gaps matter this quarter`. */
export function councilTitle(
  gaps: { readonly tested: number; readonly shown: number },
  counts: CouncilCounts,
): string {
  if (gaps.tested > 0)
    return `${numberAtStart(gaps.tested)} ${plural(gaps.tested, 'gap matters', 'gaps matter')}${counts.worse > gaps.tested ? ' most' : ''} this period`
  if (counts.tested === 0 && gaps.shown > 0)
    return `${numberAtStart(gaps.shown)} ${plural(gaps.shown, 'figure stands', 'figures stand')} out from the neighbours`
  if (counts.tested > 0) return 'No gap to the neighbours is larger than chance'
  return counts.shown > 0 ? 'Figures for this period' : 'No figures for this period yet'
}

/** How many indicators could be tested, and how they came out. */
export function councilLede({ shown, tested, worse, similar, better }: CouncilCounts): string {
  if (shown === 0) return 'Nothing has been signed off for this period that you may see.'
  if (tested === 0)
    return `None of the ${shown} indicators can be tested against the neighbours: the figures came without their numerators and denominators.`
  const said = [
    worse > 0 ? `${numberWithin(worse)} ${plural(worse, 'is', 'are')} worse by more than chance` : '',
    similar > 0 ? `${numberWithin(similar)} ${plural(similar, 'is', 'are')} similar` : '',
    better > 0 ? `${numberWithin(better)} ${plural(better, 'is', 'are')} better` : '',
  ].filter(Boolean)
  const others = tested - worse - similar - better
  if (others > 0) said.push(`${numberWithin(others)} ${plural(others, 'has', 'have')} no good direction`)
  return `Of ${shown} indicators, ${tested} can be tested against the neighbours: ${listed(said)}.`
}

/** `31 more …`: what would close the gap, in the indicator's own numerator. */
export const gapSentence = (
  wanted: 'more' | 'fewer',
  what: string | null,
  comparator = 'the neighbours’ median',
): string => `${wanted} ${what ? `${lowerFirst(what)} ` : ''}would reach ${comparator}`

export const council = {
  allIndicators: 'All indicators',
  hint: scrollHint('indicator'),
  noTarget: 'no target',
  notShared: 'Live figures are shared under agreement, not for publication.',
  marks: 'What the marks mean',
  about: (parts: string) => `about ${parts}, not printed`,
} as const

/**
 * What a council calls an indicator, and its own direction, beside the figure. Ranks, bands and league tables keep the
 * catalogue's, and it is said.
 */
export function ownNamingWords(
  code: string | null,
  label: string | null,
  polarity: string | null,
): { readonly name: string | null; readonly direction: string | null } {
  const called = [code, label].filter(Boolean).join(', ')
  return {
    name: called ? `Your name: ${called}` : null,
    direction: polarity ? `${polarity}, your council’s choice; ranks and bands keep the catalogue’s` : null,
  }
}
