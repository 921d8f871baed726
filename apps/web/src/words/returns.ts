import { numberAtStart, plural } from './numbers.ts'
import { dayOf, periodTitle } from './periods.ts'

interface Task {
  readonly period: string
  readonly dueOn: string | null
  readonly late: boolean
  readonly status: string
}
interface Tasks {
  readonly due: readonly Task[]
  readonly toMend: readonly Task[]
  readonly toSign: readonly Task[]
}

/** The answer to 'what is there to do?'. */
export function returnsTitle({ due, toSign }: Tasks): string {
  const late = due.filter((one) => one.late).length
  if (late > 0) return `${numberAtStart(late)} ${plural(late, 'return is', 'returns are')} late`
  if (toSign.length > 0)
    return `${numberAtStart(toSign.length)} ${plural(toSign.length, 'return waits', 'returns wait')} to be signed off`
  const next = due[due.length - 1]
  if (next?.dueOn) return `${periodTitle(next.period)} is due on ${dayOf(next.dueOn)}`
  if (next) return `${periodTitle(next.period)} is open`
  return 'Nothing is due'
}

/** What the title leaves unsaid: how far the next return is, and what waits in drafts. */
export function returnsLede({ due, toMend, toSign }: Tasks): string {
  const said: string[] = []
  const next = due[due.length - 1]
  const titled = !due.some(({ late }) => late) && toSign.length === 0
  if (next?.dueOn && !titled)
    said.push(`${periodTitle(next.period)} ${next.late ? 'was' : 'is'} due on ${dayOf(next.dueOn)}.`)
  if (next)
    said.push(
      next.status === 'not_started'
        ? 'Nothing has been sent for it yet.'
        : 'Its draft has been begun and not handed on yet.',
    )
  if (toMend.length > 0)
    said.push(
      `${numberAtStart(toMend.length)} ${plural(toMend.length, 'draft has', 'drafts have')} figures that wait for an answer.`,
    )
  return said.join(' ') || 'Every return that was due has been handed on.'
}

export const returnsTable = {
  label: 'Returns',
  caption: 'Returns by period, newest first',
  columns: [
    'Period',
    'Status',
    'Due',
    { number: 'Figures' },
    { number: 'To mend' },
    { number: 'Held' },
    'Last change',
  ],
  late: 'late',
  noDate: 'no date',
  nothingSent: 'nothing sent yet',
} as const

/** `revision 2` */
export const revisionSaid = (revision: number): string => `revision ${revision}`

export const returnTab = (period: string): string => `Return, ${period}`

/** `Revision 2: a figure was counted twice. ` */
export const revisionWhy = (revision: number, reason: string | null): string =>
  `Revision ${revision}${reason ? `: ${reason}` : ''}. `

export const signedOffBy = (person: string, moment: string): string => `Signed off by ${person}, ${moment}.`

export const lastChanged = (moment: string, person: string | null): string =>
  `Last changed ${moment}${person ? ` by ${person}` : ''}.`

/** What the numbers at the head of a return count. */
export const returnCounts = {
  figures: 'Figures',
  held: 'Held',
  toMend: 'To mend',
  missing: 'Missing, with a reason',
} as const
