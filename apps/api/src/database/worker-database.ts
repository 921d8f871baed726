import pg from 'pg'
import type { Statement } from './statement.ts'

/** A transaction of the jobs: their own role, their own policies, no person. */
export interface JobScope {
  readonly now: Date
  readonly rows: <Row>(statement: Statement<Row>, values?: readonly unknown[]) => Promise<Row[]>
}

/** The connection of the jobs. */
export class WorkerDatabase {
  readonly #pool: pg.Pool

  constructor(url: string) {
    this.#pool = new pg.Pool({ connectionString: url, max: 2 })
    this.#pool.on('error', () => {})
  }

  async run<T>(errand: (scope: JobScope) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect()
    try {
      await client.query('begin')
      const answer = await errand({
        now: new Date(),
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

  close(): Promise<void> {
    return this.#pool.end()
  }
}
