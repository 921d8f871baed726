import { Worker } from 'node:worker_threads'
import type { StageReport } from '@outturn/returns'
import type { ReadFile } from './apply-reading.use-case.ts'
import type { ReadingQuestion, ReadingWord } from './reading-words.ts'

/** Milliseconds that one file may take; a council's whole return takes a fraction of a second. */
const patience = 60_000
const memory = { maxOldGenerationSizeMb: 1024 }

const script = new URL(
  import.meta.url.endsWith('.ts') ? './reading.worker.ts' : './reading.worker.js',
  import.meta.url,
)

interface Waiting {
  readonly onStage: (stage: StageReport) => void
  readonly onRead: (read: ReadFile) => void
  readonly onFault: (fault: Error) => void
}

/** A thread that reads files. It is kept between files, and replaced when one was too much for it. */
export class ReadingThread {
  #worker: Worker | null = null
  #waiting: Waiting | null = null

  /** Reads one file. Fails where it took too long, or more memory than a file may. One at a time. */
  read(question: ReadingQuestion, onStage: Waiting['onStage']): Promise<ReadFile> {
    const worker = this.#worker ?? this.#start()
    return new Promise<ReadFile>((resolve, reject) => {
      const timer = setTimeout(() => this.#fail(worker, new Error('Reading took too long')), patience)
      const settle = () => {
        clearTimeout(timer)
        this.#waiting = null
      }
      this.#waiting = {
        onStage,
        onRead: (read) => {
          settle()
          resolve(read)
        },
        onFault: (fault) => {
          settle()
          reject(fault)
        },
      }
      worker.postMessage(question, [question.bytes.buffer as ArrayBuffer])
    })
  }

  stop(): void {
    const worker = this.#worker
    this.#worker = null
    void worker?.terminate()
  }

  // The listeners stay for the thread's whole life: a worker whose last one is taken off hears nothing more.
  #start(): Worker {
    const worker = new Worker(script, { resourceLimits: memory })
    worker.on('message', (word: ReadingWord) => {
      if (word.kind === 'stage') this.#waiting?.onStage(word.stage)
      else this.#waiting?.onRead(word.read)
    })
    worker.on('error', (fault) => this.#fail(worker, fault as Error))
    worker.on('exit', () => this.#fail(worker, new Error('The reading thread ended')))
    this.#worker = worker
    return worker
  }

  #fail(worker: Worker, fault: Error): void {
    if (worker !== this.#worker) return
    this.stop()
    this.#waiting?.onFault(fault)
  }
}
