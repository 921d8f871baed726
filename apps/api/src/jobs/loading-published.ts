import { Worker } from 'node:worker_threads'
import type { Settings } from '../config/settings.ts'
import type { JobQueue } from './job-queue.ts'

const queue = 'load-published'

const memory = { maxOldGenerationSizeMb: 1024 }

const script = new URL(
  import.meta.url.endsWith('.ts')
    ? '../rooms/published/load-published.worker.ts'
    : './load-published.worker.js',
  import.meta.url,
)

/** Loads published files in a thread of its own. What waits stands in the files themselves. */
export class LoadingPublished {
  readonly #jobs: JobQueue
  readonly #workerUrl: string
  #thread: Worker | null = null

  constructor(jobs: JobQueue, { workerUrl }: Pick<Settings, 'workerUrl'>) {
    this.#jobs = jobs
    this.#workerUrl = workerUrl
    jobs.add({ queue, run: () => this.#run() })
  }

  /** Asks for a look at what was sent. */
  ask(): void {
    this.#jobs.ask(queue)
  }

  async stop(): Promise<void> {
    await this.#thread?.terminate()
  }

  #run(): Promise<void> {
    return new Promise((resolve, reject) => {
      const thread = new Worker(script, {
        workerData: { workerUrl: this.#workerUrl },
        resourceLimits: memory,
      })
      this.#thread = thread
      thread.on('message', (word: { readonly file: number; readonly fault: string }) =>
        this.#jobs.tell(new Error(`Published file ${word.file}: ${word.fault}`)),
      )
      thread.on('error', reject)
      thread.on('exit', (code) => {
        this.#thread = null
        if (code === 0) resolve()
        else reject(new Error(`The loading thread ended with ${code}`))
      })
    })
  }
}
