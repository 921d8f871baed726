/** A rebasing said, or taken back. */
interface RebasingEvent {
  readonly period: string
  readonly kind: 'set' | 'undone'
}

/**
 * The rebasings that hold, by period, out of everything that was said of one indicator and basis, oldest first: the
 * last word on each period counts.
 * Example: set, undone, set again for one period → the last of the three.
 */
export function rebasingsInForce<Event extends RebasingEvent>(events: readonly Event[]): Event[] {
  const last = new Map(events.map((event) => [event.period, event]))
  return [...last.values()]
    .filter(({ kind }) => kind === 'set')
    .sort((a, b) => a.period.localeCompare(b.period))
}
