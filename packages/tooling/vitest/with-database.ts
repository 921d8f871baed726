import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * The runner for tests that ask a real PostgreSQL. One server is started for the run and removed after it;
 * each test file clones a migrated database for itself. One file at a time: the machine has two cores.
 */
export function withDatabase(name: string, include: readonly string[], testTimeout: number): ViteUserConfig {
  return defineConfig({
    root,
    test: {
      name,
      include: [...include],
      exclude: ['**/node_modules/**', '**/dist/**'],
      environment: 'node',
      globalSetup: [`${root}tests/support/database/start-for-run.ts`],
      maxWorkers: 1,
      testTimeout,
      // A database is seeded and a server started here: on a busy machine that takes minutes.
      hookTimeout: 900_000,
      expect: { poll: { timeout: 60_000, interval: 50 } },
    },
  })
}
