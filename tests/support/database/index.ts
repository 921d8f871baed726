export { aDatabase, type TestDatabase } from './a-database.ts'
