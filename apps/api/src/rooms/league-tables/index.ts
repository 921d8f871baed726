export { leagueTableAnswer } from './answer-league-table.ts'
export {
  getLeagueTable,
  type LeagueAnswer,
  type LeagueQuestion,
} from './get-league-table.use-case.ts'
export { nameOfGroup, parseGroup } from './league-group.ts'
export { type GroupMember, readGroupMembers, readGroupName } from './league-members.store.ts'
export { LeagueTablesModule } from './league-tables.module.ts'
