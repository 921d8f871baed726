import { Worker } from 'node:worker_threads'
import type { WritingErrand, WritingWord } from './writing-words.ts'

/** Milliseconds that one file may take; the largest takes a few seconds. */
const patience = 60_000
const memory = { maxOldGenerationSizeMb: 1024 }

const script = new URL(
  import.meta.url.endsWith('.ts') ? './writing.worker.ts' : './writing.worker.js',
  import.meta.url,
)

interface Waiting {
  readonly onWritten: (bytes: Uint8Array) => void
  readonly onFault: (fault: Error) => void
}

/** A thread that writes files, one after the other. It is kept between files and replaced when it fails. */
class WritingThread {
  #worker: Worker | null = null
  #last = 0
  readonly #waiting = new Map<number, Waiting>()

  write(errand: WritingErrand): Promise<Uint8Array> {
    const worker = this.#worker ?? this.#start()
    const id = ++this.#last
    return new Promise<Uint8Array>((onWritten, onFault) => {
      const timer = setTimeout(() => this.#fail(worker, new Error('Writing took too long')), patience)
      const settle =
        <Given>(next: (given: Given) => void) =>
        (given: Given) => {
          clearTimeout(timer)
          this.#waiting.delete(id)
          next(given)
        }
      this.#waiting.set(id, { onWritten: settle(onWritten), onFault: settle(onFault) })
      worker.postMessage({ ...errand, id })
    })
  }

  #start(): Worker {
    const worker = new Worker(script, { resourceLimits: memory })
    worker.on('message', (word: WritingWord) => {
      const waiting = this.#waiting.get(word.id)
      if (word.kind === 'written') waiting?.onWritten(word.bytes)
      else waiting?.onFault(new Error(word.why))
    })
    worker.on('error', (fault) => this.#fail(worker, fault as Error))
    worker.on('exit', () => this.#fail(worker, new Error('The writing thread ended')))
    // An idle thread keeps no server from ending.
    worker.unref()
    this.#worker = worker
    return worker
  }

  #fail(worker: Worker, fault: Error): void {
    if (worker !== this.#worker) return
    this.#worker = null
    void worker.terminate()
    for (const waiting of [...this.#waiting.values()]) waiting.onFault(fault)
  }
}

const thread = new WritingThread()

/** The bytes of a workbook or a PDF, written away from the server's thread. Fails where it took too long. */
export const writeAway = async (errand: WritingErrand): Promise<Buffer> =>
  Buffer.from(await thread.write(errand))
