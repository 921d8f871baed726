import { withDatabase } from './with-database.ts'

export default withDatabase('flow', ['tests/flow/**/*.test.ts'], 180_000)
