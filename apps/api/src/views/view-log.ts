import type { OnApplicationShutdown } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import type { Settings } from '../config/settings.ts'
import { type Database, type Seen, type Who, WorkerDatabase } from '../database/index.ts'
import { addViews, type NewView } from './view.store.ts'

/** Milliseconds for which views gather before they are written together. */
const together = 250
/** The same view by the same person within a quarter of an hour is one line: pages that refresh would fill the log. */
const sameView = { max: 20_000, ttl: 15 * 60_000 }

/** Writes down who saw whose figures, a moment after the answer and several at once. */
export class ViewLog implements OnApplicationShutdown {
  readonly #worker: WorkerDatabase
  readonly #lately = new LRUCache<string, true>(sameView)
  #waiting: NewView[] = []
  #timer: NodeJS.Timeout | null = null
  #writing: Promise<void> = Promise.resolve()

  constructor(database: Database, { workerUrl }: Pick<Settings, 'workerUrl'>) {
    this.#worker = new WorkerDatabase(workerUrl)
    database.watch((who, seen, at) => this.note(who, seen, at))
  }

  note(who: Who, seen: readonly Seen[], at: Date): void {
    for (const { page, areas, indicator, period } of seen) {
      const key = JSON.stringify([who.personId, who.membershipId, page, indicator, period, areas])
      if (this.#lately.has(key)) continue
      this.#lately.set(key, true)
      this.#waiting.push({
        ...{ at: at.toISOString(), council: who.councilId, agreement: who.agreementId },
        ...{ person: who.personId, role: who.role, areas, page, indicator, period },
      })
    }
    if (this.#waiting.length > 0) this.#timer ??= setTimeout(() => this.#write(), together)
  }

  /** What could not be written waits for the next time, and is not lost. */
  #write(): void {
    this.#timer = null
    const views = this.#waiting
    if (views.length === 0) return
    this.#waiting = []
    this.#writing = this.#writing
      .then(() => this.#worker.run((scope) => addViews(scope, views)))
      .then(
        () => {},
        () => {
          this.#waiting = [...views, ...this.#waiting]
          this.#timer ??= setTimeout(() => this.#write(), together * 20)
        },
      )
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#write()
    await this.#writing
    if (this.#timer) clearTimeout(this.#timer)
    await this.#worker.close()
  }
}
