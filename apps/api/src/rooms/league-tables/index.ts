export { type GroupMember, parseGroup, readGroupMembers, readGroupName } from './league-group.store.ts'
export { LeagueTablesModule } from './league-tables.module.ts'
