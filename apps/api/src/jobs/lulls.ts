/** Milliseconds for which something is left as it was at the most, however much changes. */
const atMost = 10 * 60_000

/** How many times as long as its writing takes something must have been left alone. */
const longer = 2

interface Watched {
  /** The numbers that it stood at when it was looked at last. */
  readonly now: string
  /** Since when it has stood at them. */
  readonly since: number
  /** Since when it has waited to be written. */
  readonly waits: number
}

/**
 * Waits for a lull before something is written out anew. While returns come in one after the other it would be stale
 * before it is done: it is written once nothing has changed in it for twice as long as the writing takes. Times are
 * milliseconds of one clock.
 */
export class Lulls {
  readonly #watched = new Map<string, Watched>()
  readonly #takes = new Map<string, number>()

  /** How long to wait yet, 0 where it may be written. Example: what took 5 s and changed 4 s ago waits 6 s more. */
  wait(what: string, now: string, at: number): number {
    const before = this.#watched.get(what)
    const since = before?.now === now ? before.since : at
    const waits = before?.waits ?? at
    this.#watched.set(what, { now, since, waits })
    const lull = longer * this.#takesOf(what)
    return Math.max(0, Math.min(since + lull, waits + atMost) - at)
  }

  /** Tells that it was written, and how long that took. */
  wrote(what: string, took: number): void {
    this.#takes.set(what, took)
    this.#watched.delete(what)
  }

  /** Tells that it changed again while it was written, so long after that was begun; answers how long to wait now. */
  overtaken(what: string, after: number): number {
    this.#takes.set(what, Math.max(after, this.#takesOf(what)))
    this.#watched.delete(what)
    return longer * this.#takesOf(what)
  }

  #takesOf(what: string): number {
    return this.#takes.get(what) ?? 0
  }
}
