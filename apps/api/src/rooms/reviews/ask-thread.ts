import { Worker } from 'node:worker_threads'
import type { ReportReading } from '@outturn/returns'
import type { ReviewQuestionToThread, ReviewWord } from './review-words.ts'

/** Milliseconds that one report may take; a council's report takes less than a second. */
const patience = 120_000
const memory = { maxOldGenerationSizeMb: 1024 }

const script = new URL(
  import.meta.url.endsWith('.ts') ? './review.worker.ts' : './review.worker.js',
  import.meta.url,
)

export type ReportOutcome =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'read'; readonly reading: ReportReading }

/** Reads a report in a thread of its own, which ends with it. Fails where it took too long or too much memory. */
export function askThread(
  question: ReviewQuestionToThread,
  tell: { readonly onStage: (name: string) => void; readonly onParts: (count: number) => void },
): Promise<ReportOutcome> {
  const worker = new Worker(script, { resourceLimits: memory })
  return new Promise<ReportOutcome>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Reading the report took too long')), patience)
    worker.on('message', (word: ReviewWord) => {
      if (word.kind === 'stage') return tell.onStage(word.name)
      if (word.kind === 'parts') return tell.onParts(word.count)
      clearTimeout(timer)
      resolve(word)
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('The reading thread ended')))
    worker.postMessage(question)
  }).finally(() => worker.terminate())
}
