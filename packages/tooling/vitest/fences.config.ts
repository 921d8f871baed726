import { withDatabase } from './with-database.ts'

export default withDatabase(['tests/fences/**/*.test.ts'], 30_000)
