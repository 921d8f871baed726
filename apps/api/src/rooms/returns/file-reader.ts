import { randomUUID } from 'node:crypto'
import type { StageReport } from '@outturn/returns'
import type { Database, Who } from '../../database/index.ts'
import { applyReading, type ReadFile } from './apply-reading.use-case.ts'
import { checkContext } from './check-context.ts'
import { failReading } from './fail-reading.use-case.ts'
import { readFileBytes, readFiles } from './file.store.ts'
import { type ReadingState, reportReading, type StoredStage } from './reading.store.ts'
import { ReadingThread } from './reading-thread.ts'
import type { Receipt } from './receive-file.use-case.ts'

export interface ReadingErrand extends Receipt {
  readonly who: Who
  readonly period: string
}

/** Reads received files one after the other, on behalf of whoever sent them, and puts each into its draft. */
export class FileReader {
  readonly #database: Database
  readonly #onFault: (fault: unknown, correlationId: string) => void
  readonly #thread = new ReadingThread()
  #last: Promise<void> = Promise.resolve()

  constructor(database: Database, onFault: (fault: unknown, correlationId: string) => void) {
    this.#database = database
    this.#onFault = onFault
  }

  /** Puts a file in the queue; answers when it has been read, well or badly. */
  read(errand: ReadingErrand): Promise<void> {
    this.#last = this.#last.then(() => this.#readNow(errand))
    return this.#last
  }

  stop(): void {
    this.#thread.stop()
  }

  async #readNow(errand: ReadingErrand): Promise<void> {
    const { who, returnId, readingId } = errand
    const correlationId = randomUUID()
    const stages: StoredStage[] = []
    const tell = (state: ReadingState) =>
      this.#database.writing(who, correlationId, (scope) =>
        reportReading(scope, readingId, { state, stages }),
      )
    try {
      let told = tell('running')
      let waits = false
      const read = await this.#ask(errand, (stage) => {
        stages.push(toStored(stage))
        // One that waits to be told will tell of every stage that ends until then.
        if (waits) return
        waits = true
        told = told.then(() => {
          waits = false
          return tell('running')
        })
      })
      await told
      await this.#database.writing(who, correlationId, (scope) =>
        applyReading(scope, { returnId, readingId, stages, read }),
      )
    } catch (fault) {
      this.#onFault(fault, correlationId)
      await this.#database
        .writing(who, correlationId, (scope) => failReading(scope, { returnId, readingId, stages }))
        .catch((again: unknown) => this.#onFault(again, correlationId))
    }
  }

  async #ask(
    { who, returnId, fileId, period }: ReadingErrand,
    onStage: (stage: StageReport) => void,
  ): Promise<ReadFile> {
    const [file, context, sentBefore] = await this.#database.reading(who, (scope) =>
      Promise.all([
        readFileBytes(scope, returnId, fileId),
        checkContext(scope, period),
        readFiles(scope, returnId),
      ]),
    )
    if (!file) throw new Error(`There is no file ${fileId}`)
    const { period: _, indicators: __, ...rest } = context
    const known = sentBefore.filter(({ id }) => id !== fileId)
    return this.#thread.read(
      {
        // A copy of its own: the driver hands out pieces of a larger buffer, and the thread takes it whole.
        bytes: new Uint8Array(file.bytes),
        fileName: file.name,
        sha256: sentBefore.find(({ id }) => id === fileId)?.sha256 ?? '',
        periodCode: period,
        context: {
          ...rest,
          sentBefore: known.map((one) => ({ sha256: one.sha256, label: `revision ${one.revision}` })),
        },
      },
      onStage,
    )
  }
}

/** The number that says most about a stage: the first of its counts. */
const toStored = ({ stage, outcome, counts }: StageReport): StoredStage => ({
  name: stage,
  state: outcome,
  count: Object.values(counts)[0] ?? null,
})
