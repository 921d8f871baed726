import { PgBoss } from 'pg-boss'
import type { Settings } from '../config/settings.ts'

/** Seconds between two looks at a queue, where nobody asked. */
const interval = 2

interface Errand {
  readonly queue: string
  readonly run: () => Promise<void>
}

/**
 * Runs errands one after the other, each in a queue of its own. What there is to do stands in the tables, so that a
 * question that was lost, or asked twice, does no harm.
 */
export class JobQueue {
  readonly #url: string
  readonly #errands: Errand[] = []
  readonly #wakers = new Map<string, string>()
  #boss: PgBoss | null = null
  #onFault: (fault: unknown) => void = () => {}

  constructor({ workerUrl }: Pick<Settings, 'workerUrl'>) {
    this.#url = workerUrl
  }

  /** Names an errand. Belongs before the start. */
  add(errand: Errand): void {
    this.#errands.push(errand)
  }

  /** Starts the queues and works off what was left from before. */
  async start(onFault: (fault: unknown) => void): Promise<void> {
    this.#onFault = onFault
    const boss = new PgBoss({ connectionString: this.#url, schema: 'jobs', createSchema: false, max: 2 })
    boss.on('error', onFault)
    await boss.start()
    for (const { queue, run } of this.#errands) {
      await boss.createQueue(queue, { policy: 'short', retryLimit: 5, retryBackoff: true })
      this.#wakers.set(queue, await boss.work(queue, { pollingIntervalSeconds: interval }, run))
    }
    this.#boss = boss
    for (const { queue } of this.#errands) this.ask(queue)
  }

  /** Asks for an errand to be run. At most one question waits. */
  ask(queue: string): void {
    const boss = this.#boss
    if (!boss) return
    boss
      .send(queue, {})
      .then(() => boss.notifyWorker(this.#wakers.get(queue) ?? ''))
      .catch(this.#onFault)
  }

  tell(fault: unknown): void {
    this.#onFault(fault)
  }

  async stop(): Promise<void> {
    const boss = this.#boss
    this.#boss = null
    await boss?.stop({ graceful: true, timeout: 3000 })
  }
}
