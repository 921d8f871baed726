import type { LeftAside } from './ees-report.ts'

/** Counts rows by what is said of them, most rows first when listed. */
export interface Tally {
  readonly add: (what: string) => void
  readonly list: () => readonly LeftAside[]
}

export function startTally(): Tally {
  const counts = new Map<string, number>()
  return {
    add: (what) => counts.set(what, (counts.get(what) ?? 0) + 1),
    list: () =>
      [...counts]
        .map(([what, rows]) => ({ what, rows }))
        .sort((a, b) => b.rows - a.rows || (a.what < b.what ? -1 : 1)),
  }
}
