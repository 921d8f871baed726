import { numberAtStart, numberWithin, plural } from './numbers.ts'
import { dayOf } from './periods.ts'

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

/** Live aggregates need four councils; this says whether there are. */
export function canBeShown(signed: number, total: number): string {
  const needed = 4
  return signed >= needed
    ? `Regional figures can be shown: ${signed} councils are signed off and at least ${needed} are needed. Coverage is printed beside each figure: ‘live, ${signed} of ${total}’.`
    : `Regional figures cannot be shown yet: ${signed} ${plural(signed, 'council is', 'councils are')} signed off and at least ${needed} are needed.`
}

export const collection = {
  who: 'Who has returned',
  whoNote: 'Those still to come first. A council’s figures reach others only once signed off.',
  shown: 'What can be shown now',
  findings: 'Findings to answer',
  noFindings: 'None.',
  hint: 'Scroll the table sideways; the council stays in view.',
  nothingSent: 'nothing sent',
  none: 'There is no collection here that you may see.',
} as const
