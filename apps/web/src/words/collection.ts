import { numberAtStart, numberWithin, plural } from './numbers.ts'
import { dayOf, momentOf } from './periods.ts'
import { scrollHint } from './tables.ts'

interface Counted {
  readonly returned: number
  readonly total: number
  readonly toChase: readonly unknown[]
  readonly counts: { readonly not_started: number }
}

export const collectionTitle = ({ returned, total }: Counted): string =>
  returned === total
    ? `All ${total} councils have returned`
    : `${returned} of ${total} councils have returned`

/** Who is still to come, and by when. */
export function collectionLede({ toChase, counts }: Counted, due: { on: string; days: number }): string {
  const left = toChase.length
  const still =
    left === 0
      ? 'Nobody is left to chase.'
      : `${numberAtStart(left)} ${plural(left, 'is', 'are')} still to come${
          counts.not_started > 0 ? `, ${numberWithin(counts.not_started)} of them not started` : ''
        }.`
  const when =
    due.days >= 0
      ? `The deadline is ${dayOf(due.on)}, ${due.days === 0 ? 'today' : `${due.days} ${plural(due.days, 'day', 'days')} from today`}.`
      : `The deadline was ${dayOf(due.on)}.`
  return `${still} ${when}`
}

/** How fresh the live comparators of a quarter are; nothing where nobody has signed off. */
export function comparedWords(compared: { waiting: number; at?: string | null } | null | undefined): string {
  if (!compared) return ''
  const { waiting, at } = compared
  const last = at ? `Live comparators were last worked out on ${momentOf(at)}` : ''
  if (waiting === 0) return `${last}, and hold every sign-off of this quarter.`
  const left = `${numberAtStart(waiting)} ${plural(waiting, 'sign-off is', 'sign-offs are')} not in the live comparators yet.`
  return last ? `${left} ${last}.` : left
}

/** Live aggregates need four councils; this says whether there are. */
export function canBeShown(signed: number, total: number): string {
  const needed = 4
  return signed >= needed
    ? `Regional figures can be shown: ${signed} councils are signed off and at least ${needed} are needed. Coverage is printed beside each figure: ‘live, ${signed} of ${total}’.`
    : `Regional figures cannot be shown yet: ${signed} ${plural(signed, 'council is', 'councils are')} signed off and at least ${needed} are needed.`
}

/** What is late about a return: `late to be signed off`. */
export const lateWords = (lateFor: string | null | undefined): string =>
  lateFor === 'check' ? 'late to be checked' : lateFor === 'sign_off' ? 'late to be signed off' : 'late'

/** Why a council is to be reminded: where its return stands and what is late. */
export const reminderReason = (status: string, lateFor: string | null | undefined): string =>
  lateFor ? `${status.toLowerCase()}, ${lateWords(lateFor)}` : status.toLowerCase()

/** The text to send to councils: the service itself sends nothing. */
export const returnReminderText = (of: {
  readonly alliance: string
  readonly period: string
  readonly dueOn: string
  readonly councils: readonly { readonly name: string; readonly why: string }[]
}): string =>
  [
    `${of.alliance}: returns for ${of.period}`,
    '',
    `Returns are due to be signed off by ${dayOf(of.dueOn)}. Still to come:`,
    ...of.councils.map(({ name, why }) => `- ${name}: ${why}`),
    '',
    'Please send, check and sign off the return in Outturn under Returns.',
  ].join('\n')

export const timetable = {
  title: 'Timetable',
  page: 'Set the timetable',
  change: 'Change the timetable',
  open: 'Open another quarter',
  opens: 'opens',
  check: 'checked by',
  due: 'signed off by',
  byRule:
    'By rule: opens the day after the quarter, checked within 45 days, signed off within 60 days of its end.',
  setOn: (day: string) => `Set by the lead on ${day}.`,
  lede: 'Members see these days beside their returns. A collection may open before the quarter ends; councils can then start their drafts.',
  which: 'Which quarter is set',
  period: 'Quarter',
  opensOn: 'Opens on',
  checkOn: 'Returns checked by',
  dueOn: 'Returns signed off by',
  hint: 'For example 29 November 2026',
  save: 'Save the timetable',
  rule: 'Take the days of the rule',
  saved: 'The timetable is saved',
  savedMore: 'See who has returned',
  notDay: 'Choose a day',
  order: 'The days must follow one another',
  problem: 'There is a problem',
} as const

export const collection = {
  who: 'Who has returned',
  whoNote: 'Those still to come first. A council’s figures reach others only once signed off.',
  tab: (period: string) => `Collection, ${period}`,
  all: (count: number) => `All ${count}`,
  toChase: (count: number) => `To chase ${count}`,
  findingsIn: (findings: number, councils: number) =>
    `${findings} in ${councils} ${plural(councils, 'council', 'councils')}`,
  shown: 'What can be shown now',
  findings: 'Findings to answer',
  noFindings: 'None.',
  hint: scrollHint('council'),
  table: 'Table of returns',
  tableCaption: (period: string, alliance: string) => `Returns for ${period}, ${alliance}, by council`,
  columns: ['Council', 'Status', 'Since', { number: 'Held figures' }, { number: 'Findings to answer' }],
  nothingSent: 'nothing sent',
  none: 'There is no collection here that you may see.',
  noneHint:
    'A collection opens the day after each quarter, for the councils of an agreement that is in force.',
} as const
