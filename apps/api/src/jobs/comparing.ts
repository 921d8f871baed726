import type { Settings } from '../config/settings.ts'
import { WorkerDatabase } from '../database/index.ts'
import { compareReleases } from '../rooms/comparators/index.ts'
import type { JobQueue } from './job-queue.ts'

const queue = 'compare-releases'

/** Recomputes live comparators after a release. What waits stands in the releases themselves. */
export class Comparing {
  readonly #jobs: JobQueue
  readonly #worker: WorkerDatabase

  constructor(jobs: JobQueue, { workerUrl }: Pick<Settings, 'workerUrl'>) {
    this.#jobs = jobs
    this.#worker = new WorkerDatabase(workerUrl)
    jobs.add({ queue, run: () => this.#run() })
  }

  /** Asks for a look at what was released. */
  ask(): void {
    this.#jobs.ask(queue)
  }

  stop(): Promise<void> {
    return this.#worker.close()
  }

  /** One transaction after the other, until nothing waits. */
  async #run(): Promise<void> {
    while ((await this.#worker.run(compareReleases)) > 0);
  }
}
