import { withDatabase } from './with-database.ts'

export default withDatabase('fences', ['tests/fences/**/*.test.ts'], 120_000)
