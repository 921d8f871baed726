import { withDatabase } from './with-database.ts'

export default withDatabase(['tests/flow/**/*.test.ts'], 60_000)
