import type { QueryRunner } from 'typeorm'

/** Runs statements one after the other in the step's transaction. */
export async function steps(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const text of statements) await runner.query(text)
}
