import type { Settings } from '../config/settings.ts'
import { type JobScope, WorkerDatabase } from '../database/index.ts'
import { compareReleases } from '../rooms/comparators/index.ts'
import { exposedByJoining, type Joining, judgeReleases } from '../rooms/disclosures/index.ts'
import type { JobQueue } from './job-queue.ts'

/** Safe aggregates have a queue of their own: judging may take longer, and nobody's comparators wait for it. */
const queues = { compare: 'compare-releases', judge: 'judge-releases' } as const

/** Milliseconds between two looks that nobody asked for: agreements begin and end by the day. */
const every = 10 * 60_000

interface Compared {
  /** Told when nothing waits any more. */
  readonly onCompared: () => void
}

/**
 * Recomputes live comparators and judges safe aggregates after a release, and after what happens to agreements. What
 * waits stands in the releases and agreements themselves.
 */
export class Comparing {
  readonly #jobs: JobQueue
  readonly #worker: WorkerDatabase
  readonly #clock: NodeJS.Timeout

  constructor(jobs: JobQueue, { workerUrl, onCompared }: Pick<Settings, 'workerUrl'> & Compared) {
    this.#jobs = jobs
    this.#worker = new WorkerDatabase(workerUrl)
    jobs.add({ queue: queues.compare, run: () => this.#until(compareReleases).then(onCompared) })
    jobs.add({ queue: queues.judge, run: () => this.#until(judgeReleases) })
    this.#clock = setInterval(() => this.ask(), every).unref()
  }

  /** Asks for a look at what was released and at who shares with whom. */
  ask(): void {
    this.#jobs.ask(queues.compare)
    this.#jobs.ask(queues.judge)
  }

  /**
   * Runs an errand that may let a council join an agreement, with the indicators of which joining would expose
   * somebody outside. Nothing is judged until the errand has ended.
   */
  joining<T>(of: Joining, errand: (exposed: readonly string[]) => Promise<T>): Promise<T> {
    return this.#worker.run(async (scope) => errand(await exposedByJoining(scope, of)))
  }

  stop(): Promise<void> {
    clearInterval(this.#clock)
    return this.#worker.close()
  }

  /** One transaction after the other, until nothing waits. */
  async #until(errand: (scope: JobScope) => Promise<number>): Promise<void> {
    while ((await this.#worker.run((scope) => errand(scope))) > 0);
  }
}
