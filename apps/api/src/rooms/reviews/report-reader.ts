import { randomUUID } from 'node:crypto'
import type { Database, Who } from '../../database/index.ts'
import { ownNamesIn } from '../returns/index.ts'
import { askThread } from './ask-thread.ts'
import { keepReading } from './keep-reading.use-case.ts'
import { noteLeftOut } from './note-left-out.ts'
import { readProfiles } from './profile.store.ts'
import { changeReview, type ReviewStage } from './review.store.ts'

export interface ReportErrand {
  readonly who: Who
  readonly reviewId: number
  readonly period: string
  /** Without the words that may name a person, and how many those were. */
  readonly fileName: string
  readonly leftOut: number
  readonly bytes: Buffer
}

/** Reads received reports one after the other, on behalf of whoever sent them. Their bytes are let go afterwards. */
export class ReportReader {
  readonly #database: Database
  readonly #onFault: (fault: unknown, correlationId: string) => void
  #last: Promise<void> = Promise.resolve()

  constructor(database: Database, onFault: (fault: unknown, correlationId: string) => void) {
    this.#database = database
    this.#onFault = onFault
  }

  /** Puts a report in the queue; answers when it has been read, well or badly. */
  read(errand: ReportErrand): Promise<void> {
    this.#last = this.#last.then(() => this.#readNow(errand))
    return this.#last
  }

  async #readNow({ who, reviewId, period, fileName, leftOut, bytes }: ReportErrand): Promise<void> {
    const correlationId = randomUUID()
    const stages: ReviewStage[] = []
    const write = (change: Parameters<typeof changeReview>[2]) =>
      this.#database.writing(who, correlationId, (scope) => changeReview(scope, reviewId, change))
    try {
      const [profiles, ownNames] = await this.#database.reading(who, (scope) =>
        Promise.all([readProfiles(scope), ownNamesIn(scope, period)]),
      )
      let told: Promise<unknown> = Promise.resolve()
      const question = {
        bytes: new Uint8Array(bytes),
        fileName,
        profiles: profiles.map((row) => row.profile),
        ownNames,
      }
      const show = () => {
        const sofar = [...stages]
        told = told.then(() => write({ stages: sofar }))
      }
      const outcome = await askThread(question, {
        onStage: (name) => {
          passStage(stages)
          stages.push({ name, state: 'running', count: null })
          show()
        },
        onParts: (count) => {
          const last = stages.pop()
          if (last) stages.push({ ...last, count })
          show()
        },
      })
      await told
      if (outcome.kind === 'read') passStage(stages)
      if (outcome.kind === 'refused') await write({ state: 'refused', refusal: outcome.why, stages })
      else
        await this.#database.writing(who, correlationId, (scope) =>
          keepReading(scope, reviewId, { reading: noteLeftOut(outcome.reading, leftOut), stages }),
        )
    } catch (fault) {
      this.#onFault(fault, correlationId)
      await write({ state: 'failed', stages }).catch((again: unknown) => this.#onFault(again, correlationId))
    }
  }
}

/** The stage under way has passed. */
function passStage(stages: ReviewStage[]): void {
  const last = stages.pop()
  if (last) stages.push({ ...last, state: 'done' })
}
