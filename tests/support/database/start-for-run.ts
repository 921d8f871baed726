import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWhenStale, children, databaseEnv, startPostgres } from '@outturn/infra'
import type { TestProject } from 'vitest/node'
import { seededTemplate } from './seeded-template.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const seeded = new Set(['browser', 'flow'])

/** Runs once before the test files: a PostgreSQL of this run's own, brought up to date by the server's own entry. */
export default async function startForRun(project: TestProject): Promise<() => Promise<void>> {
  const child = children(root, process.env)
  await buildWhenStale({ root, run: child.run, part: project.name === 'browser' ? 'everything' : 'server' })
  const home = mkdtempSync(join(tmpdir(), 'outturn-test-'))
  const postgres = await startPostgres({ home, durability: 'throwaway', settings: { max_connections: 120 } })
  const env = databaseEnv(postgres.ownerUrl, home)
  try {
    await child.run({ command: process.execPath, args: [join(root, 'apps/api/dist/migrate.js')], env })
    // Nearly every file of these runs asks for it, and none should pay for it out of its own patience.
    if (seeded.has(project.name)) await seededTemplate(env)
  } catch (fault) {
    await postgres.stop()
    throw fault
  }
  project.provide('database', env)
  project.provide('admin', postgres.url)
  return postgres.stop
}
