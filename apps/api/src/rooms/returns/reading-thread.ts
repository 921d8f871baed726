import { Worker } from 'node:worker_threads'
import type { StageReport } from '@outturn/returns'
import type { ReadFile } from './apply-reading.use-case.ts'
import type { ReadingQuestion, ReadingWord } from './reading-words.ts'

/** Milliseconds that one file may take; a council's whole return takes a fraction of a second. */
const patience = 120_000
const memory = { maxOldGenerationSizeMb: 1024 }

const script = new URL(
  import.meta.url.endsWith('.ts') ? './reading.worker.ts' : './reading.worker.js',
  import.meta.url,
)

/** A thread that reads files. It is kept between files, and replaced when one was too much for it. */
export class ReadingThread {
  #worker: Worker | null = null

  /** Reads one file. Fails where it took too long, or more memory than a file may. One at a time. */
  read(question: ReadingQuestion, onStage: (stage: StageReport) => void): Promise<ReadFile> {
    this.#worker ??= new Worker(script, { resourceLimits: memory })
    const worker = this.#worker
    return new Promise<ReadFile>((resolve, reject) => {
      // Only our own listeners go: a worker whose own are taken away never speaks again.
      const end = (settle: () => void) => {
        clearTimeout(timer)
        worker.off('message', onWord).off('error', fail).off('exit', onExit)
        settle()
      }
      const fail = (fault: Error) => {
        end(() => reject(fault))
        this.stop()
      }
      const timer = setTimeout(() => fail(new Error('Reading took too long')), patience)
      const onWord = (word: ReadingWord) => {
        if (word.kind === 'stage') onStage(word.stage)
        else end(() => resolve(word.read))
      }
      const onExit = () => fail(new Error('The reading thread ended'))
      worker.on('message', onWord).on('error', fail).on('exit', onExit)
      worker.postMessage(question, [question.bytes.buffer as ArrayBuffer])
    })
  }

  stop(): void {
    const worker = this.#worker
    this.#worker = null
    void worker?.terminate()
  }
}
