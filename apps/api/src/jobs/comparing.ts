import { PgBoss } from 'pg-boss'
import type { Settings } from '../config/settings.ts'
import { compareReleases } from '../rooms/comparators/compare-releases.ts'
import { WorkerDatabase } from './worker-database.ts'

const queue = 'compare-releases'

/** Seconds between two looks at the queue, where nobody asked. */
const interval = 2

/**
 * Recomputes live comparators after a release. What waits stands in the releases themselves, so that a question
 * that was lost, or asked twice, does no harm.
 */
export class Comparing {
  readonly #settings: Pick<Settings, 'workerUrl'>
  #boss: PgBoss | null = null
  #worker: WorkerDatabase | null = null
  #waker = ''

  constructor(settings: Pick<Settings, 'workerUrl'>) {
    this.#settings = settings
  }

  /** Starts the queue and works off what was left from before. */
  async start(onFault: (fault: unknown) => void): Promise<void> {
    const { workerUrl } = this.#settings
    const worker = new WorkerDatabase(workerUrl)
    const boss = new PgBoss({ connectionString: workerUrl, schema: 'jobs', createSchema: false, max: 2 })
    boss.on('error', onFault)
    await boss.start()
    await boss.createQueue(queue, { policy: 'short', retryLimit: 5, retryBackoff: true })
    this.#waker = await boss.work(queue, { pollingIntervalSeconds: interval }, async () => {
      await worker.run(compareReleases)
    })
    this.#boss = boss
    this.#worker = worker
    this.ask(onFault)
  }

  /** Asks for a look at what was released. At most one question waits. */
  ask(onFault: (fault: unknown) => void = () => {}): void {
    const boss = this.#boss
    if (!boss) return
    boss
      .send(queue, {})
      .then(() => boss.notifyWorker(this.#waker))
      .catch(onFault)
  }

  async stop(): Promise<void> {
    await this.#boss?.stop({ graceful: true, timeout: 3000 })
    await this.#worker?.close()
    this.#boss = null
  }
}
