import type pg from 'pg'

/** One page: how it is asked over HTTP, and the floor it is measured against. */
export type Question = {
  readonly page: string
  readonly query: string
  /** What the how-manyth request asks about. */
  readonly variables: (turn: number) => Readonly<Record<string, string>>
  /** The same answer by prepared statements in process. */
  readonly floor: (client: pg.PoolClient, turn: number) => Promise<unknown>
  /** How many things are listed in an answer; compared with what the world holds before anything is timed. */
  readonly size: (answer: unknown) => number
  readonly expected: number
}

/**
 * 'new': nobody has asked this before, so nothing that was kept can answer it. 'known': others look at the same
 * page, as they do in the weeks after a quarter.
 */
export type Asked = 'new' | 'known'

/** The body of a request. The further variable changes nothing in the answer. */
export function bodyOf({ query, variables }: Question, turn: number, asked: Asked): string {
  const further = asked === 'new' ? { further: '[<id>]' } : {}
  return JSON.stringify({ query, variables: { ...variables(turn), ...further } })
}
