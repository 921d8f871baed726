import type { Settings } from '../config/settings.ts'
import { type Database, WorkerDatabase } from '../database/index.ts'
import { keepCouncilPages } from '../rooms/council-pages/index.ts'
import { keepGapsPages } from '../rooms/gaps/index.ts'
import type { JobQueue } from './job-queue.ts'

const queue = 'keep-council-pages'

/** Milliseconds between two questions: many readers may miss one page at once. */
const pause = 1000

interface From extends Pick<Settings, 'workerUrl' | 'build'> {
  readonly database: Database
}

/** Writes councils' newest pages out when something changed. What is to be done stands in the pages' own numbers. */
export class KeepingPages {
  readonly #jobs: JobQueue
  readonly #worker: WorkerDatabase
  readonly #ending = new AbortController()
  #missed = 0

  constructor(jobs: JobQueue, { workerUrl, build, database }: From) {
    this.#jobs = jobs
    this.#worker = new WorkerDatabase(workerUrl)
    const worker = this.#worker
    const keeping = { build, until: this.#ending.signal }
    const run = async () => {
      await keepCouncilPages(worker, keeping)
      await keepGapsPages({ database, worker }, keeping)
    }
    jobs.add({ queue, run })
  }

  /** Asks for a look at what is no longer so. */
  ask(): void {
    this.#jobs.ask(queue)
  }

  /** Tells of a page that was asked for and is not written out. */
  missed(): void {
    const now = performance.now()
    if (now - this.#missed < pause) return
    this.#missed = now
    this.ask()
  }

  /** Ends after the page that is being written: the others wait for the next start. */
  end(): void {
    this.#ending.abort()
  }

  close(): Promise<void> {
    return this.#worker.close()
  }
}
