import { setImmediate } from 'node:timers/promises'
import type { CouncilId } from '@outturn/indicators'
import pg from 'pg'
import type { ReadingScope } from './scope.ts'
import type { Statement } from './statement.ts'
import { nobody } from './who.ts'

/** A transaction of the jobs: their own role, their own policies, no person. */
export interface JobScope {
  readonly now: Date
  readonly rows: <Row>(statement: Statement<Row>, values?: readonly unknown[]) => Promise<Row[]>
  /** Lets whoever waits for this process have its turn. Whatever works for long says so between two pieces. */
  readonly rest: () => Promise<void>
}

/** The connection of the jobs. */
export class WorkerDatabase {
  readonly #pool: pg.Pool

  constructor(url: string) {
    this.#pool = new pg.Pool({ connectionString: url, max: 3 })
    this.#pool.on('error', () => {})
  }

  async run<T>(errand: (scope: JobScope) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect()
    try {
      await client.query('begin')
      const answer = await errand({
        now: new Date(),
        rest: setImmediate,
        rows: async <Row>({ name, text }: Statement<Row>, values: readonly unknown[] = []) =>
          (await client.query({ name, text, values: [...values] })).rows as Row[],
      })
      await client.query('commit')
      return answer
    } catch (fault) {
      await client.query('rollback').catch(() => {})
      throw fault
    } finally {
      client.release()
    }
  }

  /**
   * Runs an errand that makes what a reader will be shown. It reads as the jobs do, whoever that is; `council` says
   * whose own page it is, null for everybody else's view.
   */
  async making<T>(council: CouncilId | null, errand: (scope: ReadingScope) => Promise<T>): Promise<T> {
    return this.run((scope) => {
      // The jobs' connections take one statement at a time; readers ask several in one breath.
      let last: Promise<unknown> = Promise.resolve()
      const rows: JobScope['rows'] = (statement, values) => {
        const next = last.then(() => scope.rows(statement, values))
        last = next.catch(() => {})
        return next
      }
      const reader = { ...scope, rows, who: { ...nobody, councilId: council }, seen: [], saw: () => {} }
      return errand(reader as unknown as ReadingScope)
    })
  }

  close(): Promise<void> {
    return this.#pool.end()
  }
}
