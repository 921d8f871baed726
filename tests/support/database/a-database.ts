import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { asOwner } from './as-owner.ts'
import { dropDatabase } from './drop-database.ts'
import { onDatabase } from './on-database.ts'
import { seededTemplate } from './seeded-template.ts'

declare module 'vitest' {
  // What a run provides stands here, so that whoever imports this file from another room can be checked.
  export interface ProvidedContext {
    /** The owner's address of the migrated template, and what the server's entries read from the environment. */
    database: Readonly<Record<string, string>>
    /** The superuser's address, for clearing away what others are still connected to. */
    admin: string
  }
}

export type TestDatabase = {
  /** The role that owns the tables: for arranging, never for the thing under test. */
  readonly ownerUrl: string
  /** The server's role, fenced by row security. */
  readonly appUrl: string
  readonly workerUrl: string
  /** All of it as the environment that migrate, seed and main read. */
  readonly env: Readonly<Record<string, string>>
}

/**
 * A database of the caller's own, cloned from one that is migrated or migrated and seeded. It goes when the
 * test file ends. Call it in `beforeAll`, or at the top of the file.
 *
 * Example: `const { appUrl } = await aDatabase('migrated')`
 */
export async function aDatabase(content: 'migrated' | 'seeded'): Promise<TestDatabase> {
  const given = inject('database')
  const template = content === 'seeded' ? await seededTemplate(given) : 'outturn'
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(given, (client) => client.query(`create database ${name} template ${template}`))
  afterAll(() => dropDatabase(inject('admin'), name))
  const at = (key: string): string => onDatabase(given[key] ?? '', name)
  const [ownerUrl, appUrl, workerUrl] = [
    at('OUTTURN_OWNER_URL'),
    at('OUTTURN_APP_URL'),
    at('OUTTURN_WORKER_URL'),
  ]
  const env = {
    ...given,
    OUTTURN_OWNER_URL: ownerUrl,
    OUTTURN_APP_URL: appUrl,
    OUTTURN_WORKER_URL: workerUrl,
  }
  return { ownerUrl, appUrl, workerUrl, env }
}
