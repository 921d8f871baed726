import { withDatabase } from './with-database.ts'

export default withDatabase(
  'browser',
  ['tests/support/browser/*.test.ts', 'tests/browser/**/*.test.ts'],
  240_000,
)
