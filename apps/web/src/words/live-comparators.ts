/** The sentences of live comparators: groups, ways to put figures together, disclosure rules, what moved. */
export const groupNames: Readonly<Record<string, string>> = {
  neighbours: 'Neighbours',
  region: 'Region',
  england: 'England',
}

export const waysOfGroup: Readonly<Record<string, string>> = {
  median: 'Median',
  mean: 'Mean',
  pooled: 'All together',
  top_quartile: 'Top quartile from',
  best: 'Best neighbour',
}

const inSentence: Readonly<Record<string, string>> = {
  median: 'median',
  mean: 'mean',
  pooled: 'figure all together',
  top_quartile: 'top quartile',
  best: 'best',
}

const groupInSentence: Readonly<Record<string, string>> = {
  neighbours: 'The neighbours’',
  region: 'The region’s',
  england: 'England’s',
}

/** Why a safe aggregate is not shown, or why an older one stands: the rules' plain names. */
const rules: Readonly<Record<string, string>> = {
  single_figure: 'it would be one council’s figure',
  fewer_than_four_contributors: 'fewer than four councils contribute',
  fewer_than_three_others: 'fewer than three councils contribute besides those whose figures you know',
  one_has_80_percent: 'one council makes up 80% or more of it',
  differs_by_one_or_two: 'it would differ by one or two councils from a figure already shown to you',
  orders_overlap: 'with figures already shown it would tell councils apart',
  too_many_answers: 'too much has been shown of the same councils',
  too_many_overlap: 'too many figures already shown overlap with it',
  adds_up_to_one_or_two: 'with figures already shown it would add up to one or two councils’',
  within_bounds: 'with figures already shown it would hold one council’s figure within narrow bounds',
  too_few_contributors: 'fewer than four councils contribute',
}

export const ruleWords = (rule: string): string => rules[rule] ?? 'a disclosure rule hides it'

export const liveComparators = {
  title: 'Live comparators',
  agreement: 'Shared under agreement, not for publication',
  aggregate: 'Safe aggregates: councils that agreed to be counted, none of them named',
  group: 'Compared with',
  coverage: 'Made of',
  noWay: 'only of neighbours',
  standsIn: (amount: string, period: string) => `the published figure stands in: ${amount}, ${period}`,
  hidden: (rule: string) => `not shown: ${ruleWords(rule)}`,
  waits: (day: string, rule: string) =>
    `as it stood on ${day}; newer returns wait, because ${ruleWords(rule)}`,
  since: (day: string) => `since ${day}`,
  whatMoved: (count: number) => `What moved (${count})`,
  safeNote:
    'Safe aggregates are of councils that agreed to be counted, all together, none of them named. Disclosure rules decide which can be shown.',
  safeChoice: (shown: number) =>
    shown > 0 ? `Safe, ${shown} ${shown === 1 ? 'figure' : 'figures'}` : 'Safe: none yet',
  safeHead: (period: string) => `Safe aggregates, ${period}, councils all together`,
  safeWhose: { neighbours: 'Neighbours', region: 'Region', england: 'England' },
  together: 'together',
  safeAll: 'Safe aggregates',
  countedOf: (counted: number, of: number) => `${counted} of ${of}`,
  theirMean: 'their mean',
  asOn: (day: string) => `as on ${day}`,
  nobodyCounted: 'none of these councils is counted in this figure',
  nothingMoved: 'Nothing has moved since these comparators were first worked out.',
} as const

/** `live, 7 of 10 neighbours, Quarter 2 2025/26`. */
export const coverageWords = (
  { group, counted, of }: { readonly group: string; readonly counted: number; readonly of: number },
  period: string,
): string => `live, ${counted} of ${of} ${group === 'neighbours' ? 'neighbours' : 'councils'}, ${period}`

export interface MissingWords {
  readonly name: string
  readonly because: string
}

/** Who of a group is missing, in a sentence; nothing where all are there. */
export function missingSentence(missing: readonly MissingWords[], notShared: number): string {
  const named = missing.map(({ name, because }) => `${name} (${because})`).join(', ')
  const closed =
    notShared === 0
      ? ''
      : `${notShared} ${notShared === 1 ? 'shares' : 'share'} nothing of this figure with you`
  return [named ? `No figure from ${named}` : '', closed].filter(Boolean).join('; ')
}

export interface MoveWords {
  readonly group: string
  readonly by: string
  readonly before: string | null
  readonly after: string | null
  readonly countedBefore: number
  readonly counted: number
  readonly because: readonly { readonly name: string; readonly revision: number; readonly what: string }[]
  readonly sharing: readonly {
    readonly what: string
    readonly agreement: string
    readonly version: number | null
    readonly council: string | null
    readonly own: boolean
  }[]
  readonly source: string
}

/** One move in a sentence: what it was, what it is, of how many, because of whom. */
export function moveSentence(move: MoveWords): string {
  const whose = `${groupInSentence[move.group] ?? move.group} ${inSentence[move.by] ?? move.by}`
  const counted =
    move.countedBefore === move.counted
      ? `of ${councils(move.counted)} as before`
      : `of ${councils(move.countedBefore)} before, ${move.counted} now`
  const said = move.because.map(({ name, revision, what }) =>
    what === 'withdrawal'
      ? `${name} withdrew its return`
      : revision > 1
        ? `${name} revised its return`
        : `${name} returned`,
  )
  const reasons = [...move.sharing.map(sharingWords), ...said]
  const why =
    reasons.length > 0
      ? ` because ${reasons.join(', ')}`
      : move.source === 'aggregate'
        ? '; by whom is not told'
        : ' because others share now, or no longer do'
  return `${whose} ${changeWords(move)} (${counted})${why}.`
}

/** `Eastmere joined the agreement ‘Northern exchange’`. */
function sharingWords({ what, agreement, version, council, own }: MoveWords['sharing'][number]): string {
  const who = own ? 'your council' : (council ?? '')
  const named = `the agreement ‘${agreement}’`
  switch (what) {
    case 'accepted':
      return version === 1 ? `${who} joined ${named}` : `${who} accepted version ${version} of ${named}`
    case 'left':
      return `${who} left ${named}`
    case 'began':
      return `version ${version} of ${named} began`
    default:
      return `${named} ended`
  }
}

const councils = (count: number) => `${count} ${count === 1 ? 'council' : 'councils'}`

function changeWords({ before, after }: MoveWords): string {
  if (before === null)
    return after === null ? 'is still of too few to be shown' : `could first be shown: ${after}`
  if (after === null) return `was ${before} and can no longer be shown`
  return before === after ? `stayed at ${after}` : `moved from ${before} to ${after}`
}
