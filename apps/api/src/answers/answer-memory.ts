import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Seen } from '../database/index.ts'

/** An answer as it was sent, plain and compressed. */
export interface KeptAnswer {
  readonly body: Buffer
  /** Compressed at the first asking for it, and kept. */
  readonly gzipped: () => Promise<Buffer>
  /** Whose figures it shows; told anew each time it is sent. */
  readonly seen: readonly Seen[]
}

const compress = promisify(gzip)

/** Bytes of answers kept at the most; the least recently asked go first. */
const capacity = 256 * 1024 * 1024

/** Answers that were sent before, by what they depend on. */
export class AnswerMemory {
  readonly #answers = new LRUCache<string, KeptAnswer>({
    maxSize: capacity,
    maxEntrySize: capacity / 8,
    sizeCalculation: ({ body }, key) => Math.ceil(body.length * 1.25) + key.length,
  })

  find(key: string): KeptAnswer | undefined {
    return this.#answers.get(key)
  }

  keep(key: string, text: string, seen: readonly Seen[]): void {
    const body = Buffer.from(text)
    let compressed: Promise<Buffer> | null = null
    this.#answers.set(key, {
      body,
      seen,
      gzipped: () => {
        compressed ??= compress(body)
        return compressed
      },
    })
  }
}
