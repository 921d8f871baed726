import type { Settings } from '../config/settings.ts'
import { type JobScope, WorkerDatabase } from '../database/index.ts'
import { compareReleases } from '../rooms/comparators/index.ts'
import { judgeReleases } from '../rooms/disclosures/index.ts'
import type { JobQueue } from './job-queue.ts'

/** Safe aggregates have a queue of their own: judging may take longer, and nobody's comparators wait for it. */
const queues = { compare: 'compare-releases', judge: 'judge-releases' } as const

interface Compared {
  /** Told when nothing waits any more. */
  readonly onCompared: () => void
}

/** Recomputes live comparators and judges safe aggregates after a release. What waits stands in the releases themselves. */
export class Comparing {
  readonly #jobs: JobQueue
  readonly #worker: WorkerDatabase

  constructor(jobs: JobQueue, { workerUrl, onCompared }: Pick<Settings, 'workerUrl'> & Compared) {
    this.#jobs = jobs
    this.#worker = new WorkerDatabase(workerUrl)
    jobs.add({ queue: queues.compare, run: () => this.#until(compareReleases).then(onCompared) })
    jobs.add({ queue: queues.judge, run: () => this.#until(judgeReleases) })
  }

  /** Asks for a look at what was released. */
  ask(): void {
    this.#jobs.ask(queues.compare)
    this.#jobs.ask(queues.judge)
  }

  stop(): Promise<void> {
    return this.#worker.close()
  }

  /** One transaction after the other, until nothing waits. */
  async #until(errand: (scope: JobScope) => Promise<number>): Promise<void> {
    while ((await this.#worker.run((scope) => errand(scope))) > 0);
  }
}
