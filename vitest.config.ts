import { defineConfig } from 'vitest/config'

/** One runner for the whole house. A file's name tells its cost: `.test.ts` runs in memory, `.db.test.ts` asks PostgreSQL. */
export default defineConfig({
  test: {
    include: [
      'apps/**/*.test.ts',
      'apps/**/*.test.tsx',
      'packages/**/*.test.ts',
      'seeds/**/*.test.ts',
      'infra/**/*.test.ts',
      'tests/{golden,load}/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.db.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    // Long enough for a property test on a machine that does something else besides.
    testTimeout: 20_000,
  },
})
