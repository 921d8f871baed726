import { listed } from './numbers.ts'
import { dayOf } from './periods.ts'

const timeOf = (moment: string): string => {
  const at = new Date(moment)
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}

/** `Northvale signed off at 10:41.` */
export const arrivalWords = (arrived: readonly { readonly name: string; readonly at: string }[]): string =>
  `${listed(arrived.map(({ name, at }) => `${name} signed off at ${timeOf(at)}`))}.`

/** What all councils of a group begin with is left out of narrow heads: `Demonstration Northvale` → `Northvale`. */
export function withoutSharedStart(names: readonly string[]): readonly string[] {
  const [first = ''] = names[0]?.split(' ') ?? []
  const shared = names.length > 1 && names.every((name) => name.startsWith(`${first} `))
  return shared ? names.map((name) => name.slice(first.length + 1)) : names
}

/** Why an agreement that somebody leads shows no figures: `The alliance begins on 1 December 2026.` */
export function standingWords(of: {
  readonly name: string
  readonly state: string
  readonly startsOn: string
}): string {
  switch (of.state) {
    case 'to_begin':
      return `${of.name} begins on ${dayOf(of.startsOn)}.`
    case 'ended':
      return `${of.name} has ended. What was shared is no longer shown.`
    default:
      return `${of.name} is not in force yet: it needs two councils’ approvers to accept it.`
  }
}

export const region = {
  nav: 'Region',
  collection: 'Who has returned',
  league: 'League tables',
  pages: [
    { to: '/region/heat-map', label: 'Heat map' },
    { to: '/region/outliers', label: 'Outliers' },
    { to: '/region/changes', label: 'Changes' },
    { to: '/region/map', label: 'Map' },
    { to: '/region/series', label: 'Regions over time' },
    { to: '/region/pack', label: 'Meeting pack' },
  ],
  alliance: 'Alliance',
  period: 'Period',
  topic: 'Topic',
  allTopics: 'All topics',
  council: 'Council',
  allCouncils: 'All councils',
  follows: 'This page follows the sign-offs by itself, every few seconds.',
  waiting: 'Fetching the alliance’s figures',
  fault: 'The alliance’s figures could not be fetched',
  none: 'No alliance shares its figures with you.',
  noneHint:
    'Councils that sign an agreement to share see each other’s signed-off figures here. The published heat map, the map and the regions over time need no agreement.',
  publishedMap: 'Heat map of published measures',
  agreements: 'Where agreements stand',
  nothing: 'Nobody has signed off a figure for this quarter yet.',
  nothingHint: 'A council’s figures appear here when it signs off. Until then there is what is published.',
  live: 'Live figures, shared under agreement, not for publication.',
} as const
