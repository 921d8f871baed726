import type { CouncilId } from '@outturn/indicators'
import type { PoolClient } from 'pg'
import type { DataSource, QueryRunner } from 'typeorm'
import { AtOnce } from './at-once.ts'
import type { DoorScope, ReadingScope, WritingScope } from './scope.ts'
import type { Seen } from './seen.ts'
import { beginAs } from './set-scope.ts'
import type { Statement } from './statement.ts'
import { type Asker, type Looker, nobody, type Who } from './who.ts'

/** Hands out scopes. Nothing else in the server can reach the database. */
export class Database {
  readonly #source: DataSource
  readonly #clock: () => Date
  #watcher: (who: Who, seen: readonly Seen[], at: Date) => void = () => {}

  /** The clock is the only one there is behind it; seeds wind it to the day on which a return was sent. */
  constructor(source: DataSource, clock: () => Date = () => new Date()) {
    this.#source = source
    this.#clock = clock
  }

  /** Names the one who is told whose figures were shown to whom, once the answer is made. */
  watch(watcher: (who: Who, seen: readonly Seen[], at: Date) => void): void {
    this.#watcher = watcher
  }

  /** Tells what an answer shows, made now or kept from before. */
  tell(who: Asker, seen: readonly Seen[]): void {
    if (who.role !== null && seen.length > 0) this.#watcher(who, seen, this.#clock())
  }

  /** Runs an errand in a read-only transaction behind the asker's fences. */
  async reading<T>(who: Asker, errand: (scope: ReadingScope) => Promise<T>): Promise<T> {
    const seen: Seen[] = []
    const answer = await this.#inTransaction(who, 'read only', (client) =>
      errand(scopeOf(who, client, { now: this.#clock(), seen }) as unknown as ReadingScope),
    )
    this.tell(who, seen)
    return answer
  }

  /** Runs an errand that makes what a council's own people will be shown, behind their fences. Nobody looks yet. */
  makingFor<T>(councilId: CouncilId, errand: (scope: ReadingScope) => Promise<T>): Promise<T> {
    return this.reading({ ...nobody, councilId }, errand)
  }

  /**
   * Runs an errand that reads, for pages that are asked for often: what it asks in one breath goes in one message and
   * is one transaction, behind the asker's fences. Values are texts, numbers, lists of texts, or nothing.
   */
  async readingAtOnce<T>(who: Asker, errand: (scope: ReadingScope) => Promise<T>): Promise<T> {
    const seen: Seen[] = []
    const answer = await this.#atOnce(who, seen, errand)
    this.tell(who, seen)
    return answer
  }

  /** Reads as such a reader would, for pages that are written out beforehand: nobody looks yet, so nobody is told. */
  readingFor<T>(reader: Looker, errand: (scope: ReadingScope) => Promise<T>): Promise<T> {
    const role = reader.agreementId === null ? null : 'regional_lead'
    return this.#atOnce({ ...nobody, ...reader, role } as unknown as Asker, [], errand)
  }

  async #atOnce<T>(who: Asker, seen: Seen[], errand: (scope: ReadingScope) => Promise<T>): Promise<T> {
    const runner: QueryRunner = this.#source.createQueryRunner()
    const client: PoolClient = await runner.connect()
    try {
      const { rows } = new AtOnce(client, beginAs(who, 'read only'))
      const scope = { ...scopeOf(who, client, { now: this.#clock(), seen }), rows }
      return await errand(scope as unknown as ReadingScope)
    } finally {
      await runner.release()
    }
  }

  /** Runs an errand at the front door, for somebody who is not known yet. */
  async atTheDoor<T>(correlationId: string, errand: (scope: DoorScope) => Promise<T>): Promise<T> {
    return this.#inTransaction(nobody, 'read write', (client) =>
      errand({
        ...scopeOf(nobody, client, { now: this.#clock(), seen: [] }),
        correlationId,
      } as unknown as DoorScope),
    )
  }

  /** Runs an errand in a transaction that may write; commits it, or leaves no trace when it throws. */
  async writing<T>(who: Who, correlationId: string, errand: (scope: WritingScope) => Promise<T>): Promise<T> {
    const later: (() => void)[] = []
    const seen: Seen[] = []
    const answer = await this.#inTransaction(who, 'read write', (client) => {
      const afterCommit = (next: () => void): number => later.push(next)
      return errand({
        ...scopeOf(who, client, { now: this.#clock(), seen }),
        correlationId,
        afterCommit,
      } as unknown as WritingScope)
    })
    for (const next of later) next()
    this.tell(who, seen)
    return answer
  }

  async #inTransaction<T>(
    who: Asker,
    access: 'read only' | 'read write',
    errand: (client: PoolClient) => Promise<T>,
  ): Promise<T> {
    const runner: QueryRunner = this.#source.createQueryRunner()
    const client: PoolClient = await runner.connect()
    // Sent, not waited for: the connection is pipelined, so the errand's first statement follows in the
    // same packet. A `begin` that failed makes that statement fail too: without it no fence is open.
    const begun = client.query(beginAs(who, access))
    begun.catch(() => {})
    try {
      const answer = await errand(client)
      await begun
      const committed = client.query('commit')
      if (access === 'read write') await committed
      else committed.catch(() => {})
      return answer
    } catch (fault) {
      await client.query('rollback').catch(() => {})
      throw fault
    } finally {
      await runner.release()
    }
  }
}

const scopeOf = (who: Asker, client: PoolClient, { now, seen }: { now: Date; seen: Seen[] }) => ({
  who,
  now,
  seen,
  saw: (view: Seen): void => {
    if (view.areas.length > 0) seen.push(view)
  },
  rows: async <Row>({ name, text }: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query({ name, text, values: [...values] })).rows as Row[],
})
