export { LeagueTablesModule } from './league-tables.module.ts'
