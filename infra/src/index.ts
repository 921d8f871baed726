export { type Postgres, type PostgresOptions, startPostgres } from './postgres/embedded-postgres.ts'
export { freePort } from './postgres/free-port.ts'
