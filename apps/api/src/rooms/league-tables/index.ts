export { leagueTableAnswer } from './answer-league-table.ts'
export { parseGroup } from './league-group.ts'
export { type GroupMember, readGroupMembers, readGroupName } from './league-members.store.ts'
export { LeagueTablesModule } from './league-tables.module.ts'
