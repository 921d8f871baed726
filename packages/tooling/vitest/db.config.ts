import { withDatabase } from './with-database.ts'

export default withDatabase(
  'database',
  [
    'apps/**/*.db.test.ts',
    'packages/**/*.db.test.ts',
    'seeds/**/*.db.test.ts',
    'infra/**/*.db.test.ts',
    'tests/support/**/*.db.test.ts',
    'tests/golden/**/*.db.test.ts',
  ],
  180_000,
)
