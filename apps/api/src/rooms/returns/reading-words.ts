import type { ReadContext, StageReport } from '@outturn/returns'
import type { ReadFile } from './apply-reading.use-case.ts'

/** What the server asks of the reading thread. The catalogue is the same on both sides and stays at home. */
export interface ReadingQuestion {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly sha256: string
  readonly periodCode: string
  readonly context: Omit<ReadContext, 'period' | 'indicators'>
}

/** What it hears back. */
export type ReadingWord =
  | { readonly kind: 'stage'; readonly stage: StageReport }
  | { readonly kind: 'read'; readonly read: ReadFile }
