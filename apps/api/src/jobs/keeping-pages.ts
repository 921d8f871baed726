import type { Settings } from '../config/settings.ts'
import { type Database, WorkerDatabase } from '../database/index.ts'
import { keepCouncilPages } from '../rooms/council-pages/index.ts'
import { keepGapsPages } from '../rooms/gaps/index.ts'
import { keepLeaguePages } from '../rooms/league-tables/index.ts'
import type { JobQueue } from './job-queue.ts'
import { Lulls } from './lulls.ts'

/** Tables have a queue of their own: writing them may take longer, and no council's page waits for it. */
const queues = { pages: 'keep-council-pages', tables: 'keep-league-pages' } as const

/** Milliseconds between two questions: many readers may miss one page at once. */
const pause = 1000

interface From extends Pick<Settings, 'workerUrl' | 'build'> {
  readonly database: Database
}

/**
 * Writes pages out when something changed: councils' newest pages and gaps at once, league tables in a lull. What is
 * to be done stands in the pages' own numbers.
 */
export class KeepingPages {
  readonly #jobs: JobQueue
  readonly #database: Database
  readonly #worker: WorkerDatabase
  readonly #build: string
  readonly #ending = new AbortController()
  readonly #lulls = new Lulls()
  #missed = 0
  #again: NodeJS.Timeout | null = null

  constructor(jobs: JobQueue, { workerUrl, build, database }: From) {
    this.#jobs = jobs
    this.#database = database
    this.#worker = new WorkerDatabase(workerUrl)
    this.#build = build
    jobs.add({ queue: queues.pages, run: () => this.#keepPages() })
    jobs.add({ queue: queues.tables, run: () => this.#keepTables() })
  }

  /** Asks for a look at what is no longer so. */
  ask(): void {
    for (const queue of Object.values(queues)) this.#jobs.ask(queue)
  }

  /** Tells of a page that was asked for and is not written out. */
  missed(): void {
    const now = performance.now()
    if (now - this.#missed < pause) return
    this.#missed = now
    this.ask()
  }

  get #keeping() {
    const [worker, database] = [this.#worker, this.#database]
    return { worker, database, build: this.#build, until: this.#ending.signal }
  }

  async #keepPages(): Promise<void> {
    await keepCouncilPages(this.#worker, this.#keeping)
    await keepGapsPages(this.#keeping, this.#keeping)
  }

  async #keepTables(): Promise<void> {
    const waits: number[] = []
    await keepLeaguePages({
      ...this.#keeping,
      inLull: async (what, now, write) => {
        const began = performance.now()
        const wait = this.#lulls.wait(what, now, began)
        if (wait > 0) waits.push(wait)
        else if (await write()) this.#lulls.wrote(what, performance.now() - began)
        else waits.push(this.#lulls.overtaken(what, performance.now() - began))
      },
    })
    if (waits.length > 0 && !this.#ending.signal.aborted) this.#askAgainIn(Math.min(...waits))
  }

  #askAgainIn(milliseconds: number): void {
    if (this.#again) clearTimeout(this.#again)
    this.#again = setTimeout(() => this.#jobs.ask(queues.tables), milliseconds)
    this.#again.unref()
  }

  /** Ends after the page that is being written: the others wait for the next start. */
  end(): void {
    this.#ending.abort()
    if (this.#again) clearTimeout(this.#again)
  }

  close(): Promise<void> {
    return this.#worker.close()
  }
}
