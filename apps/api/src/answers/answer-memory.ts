import { promisify } from 'node:util'
import { gzip, gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Seen } from '../database/index.ts'

/** An answer as it was sent, plain and compressed, and the version of the data that it was made from. */
export interface KeptAnswer {
  readonly version: string
  readonly body: Buffer
  /** Compressed at the first asking for it, and kept. */
  readonly gzipped: () => Promise<Buffer>
  /** Whose figures it shows; told anew each time it is sent. */
  readonly seen: readonly Seen[]
}

/** Half the time of the usual level, and an eighth more bytes. */
const level = { level: 3 }
/** Bytes up to which handing an answer to another thread takes longer than compressing it. */
const small = 64 * 1024
const inThread = promisify(gzip)
const compress = async (body: Buffer): Promise<Buffer> =>
  body.length > small ? inThread(body, level) : gzipSync(body, level)

/** Bytes of answers kept at the most; the least recently asked go first. */
const capacity = 256 * 1024 * 1024

/** Answers that were sent before, by what they depend on; of each the newest. */
export class AnswerMemory {
  readonly #answers = new LRUCache<string, KeptAnswer>({
    maxSize: capacity,
    maxEntrySize: capacity / 8,
    sizeCalculation: ({ body }, key) => Math.ceil(body.length * 1.25) + key.length,
  })

  find(key: string): KeptAnswer | undefined {
    return this.#answers.get(key)
  }

  keep(key: string, text: string, { version, seen }: Pick<KeptAnswer, 'version' | 'seen'>): KeptAnswer {
    const body = Buffer.from(text)
    let compressed: Promise<Buffer> | null = null
    const kept: KeptAnswer = {
      version,
      body,
      seen,
      gzipped: () => {
        compressed ??= compress(body)
        return compressed
      },
    }
    this.#answers.set(key, kept)
    return kept
  }
}
