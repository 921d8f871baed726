import { labelKey } from '@outturn/indicators'

const short: Readonly<Record<string, string>> = {
  cic: 'looked after',
  lac: 'looked after',
  cla: 'looked after',
  care: 'looked after',
  cpp: 'protection plan',
  cp: 'protection',
  s47: 'section 47',
  icpc: 'initial protection conference',
  icpcs: 'initial protection conference',
  rcpc: 'review protection conference',
  cin: 'need',
  ehcp: 'ehc plan',
  ehcps: 'ehc plan',
  sa: 'assessment',
  eha: 'early help assessment',
  uasc: 'unaccompanied asylum',
  sgo: 'special guardianship',
  sgos: 'special guardianship',
  sw: 'social worker',
  ifa: 'independent fostering',
  ifas: 'independent fostering',
  enquires: 'enquiry',
  enquiries: 'enquiry',
  accomodation: 'accommodation',
  rereferrals: 'referral again',
  rereferral: 'referral again',
  fsm: 'free school meals',
  ehe: 'electively home educated',
}
const idle = new Set([
  'the',
  'of',
  'a',
  'an',
  'and',
  'to',
  'in',
  'on',
  'who',
  'had',
  'has',
  'have',
  'been',
  'were',
  'are',
  'is',
  'was',
  'for',
  'with',
  'by',
  'at',
  'end',
  'per',
  'number',
  'percent',
  'rate',
  'total',
  'children',
  'child',
  'period',
  'month',
  'monthly',
  'which',
  'that',
  'as',
  'from',
  'or',
  'they',
  'their',
])

const stem = (word: string): string => word.replace(/(?:ies)$/, 'y').replace(/(?<=\w{3})(?:s|ed|ing)$/, '')

/** The telling words of a label: abbreviations spelled out, idle words left out, endings cut. */
export const tellingWords = (label: string): ReadonlySet<string> =>
  new Set(
    labelKey(label)
      .split(' ')
      .flatMap((word) => (short[word] ?? word).split(' '))
      .filter((word) => !idle.has(word))
      .map(stem),
  )

/** How alike two labels are: twice the words they share over all their words, from 0 to 1 (Dice's coefficient, 1945). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return (2 * shared) / (a.size + b.size)
}
