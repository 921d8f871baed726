import type { OutlierEventRow } from './outlier-event.store.ts'

/** Where an outlier stands: nobody has spoken yet, or what was said last. */
export const outlierState = (events: readonly Pick<OutlierEventRow, 'what'>[]): string =>
  events.at(-1)?.what ?? 'waiting'

/** Whether the figure is no longer the one that the last word was about; at ten significant digits, as published. */
export function changedSince(events: readonly Pick<OutlierEventRow, 'amount'>[], amount: number): boolean {
  const last = events.at(-1)
  return last !== undefined && last.amount.toPrecision(10) !== amount.toPrecision(10)
}
