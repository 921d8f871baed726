import { dayOf, periodTitle } from './periods.ts'

export const rebasing = {
  title: 'Where a new process begins',
  why: 'Where the way of working has changed for good, old limits no longer tell what is usual. Say from which period on the new process gives the figures, and what changed: from there the limits start anew, on this chart and where the gaps name its signals. Only your own council sees it. A better or worse figure alone is no new process.',
  from: 'From which period on',
  choose: 'Choose a period',
  reason: 'What changed',
  reasonHint: 'In a sentence. It is written on the chart, in its table and in its files.',
  say: 'Start the limits anew',
  said: 'Saved. The limits start anew.',
  undo: 'Take back',
  undoTitle: (period: string) => `Take back the new process from ${period}`,
  undoSays:
    'The limits will go on as if nothing had begun there. What was said, and this reason, stay in the record.',
  undoReason: 'Why it is taken back',
  undone: 'Taken back. The limits go on as before.',
  cancel: 'Cancel',
  history: 'All that was said',
  noChart: 'There is no control chart of this figure yet, so nothing can begin on it.',
  needsPeriod: 'Choose the first period of the new process.',
  needsReason: 'Say why, in a sentence.',
} as const

/** `From Quarter 1 2025/26: One front door. (A. Person, 3 May 2026)` */
export const rebasingSaid = (of: {
  readonly period: string
  readonly kind: string
  readonly reason: string
  readonly by: string
  readonly at: string
}): string =>
  `${of.kind === 'set' ? 'From' : 'Taken back, from'} ${periodTitle(of.period)}: ${of.reason} (${of.by}, ${dayOf(of.at)})`
