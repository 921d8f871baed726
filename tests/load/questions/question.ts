import type pg from 'pg'

/** One page: how it is asked over HTTP, and the floor it is measured against. */
export type Question = {
  readonly page: string
  /** The body of the how-manyth request. */
  readonly body: (turn: number) => string
  /** The same answer by prepared statements in process. */
  readonly floor: (client: pg.PoolClient, turn: number) => Promise<unknown>
  /** How many things are listed in an answer; compared with what the world holds before anything is timed. */
  readonly size: (answer: unknown) => number
  readonly expected: number
}
