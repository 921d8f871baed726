import type { ReadingScope } from '../../database/index.ts'
import { type LeagueGroupRow, readLeagueGroups } from './league-group.store.ts'

/** The groups that the asker may open a league table of. */
export const listLeagueGroups = (scope: ReadingScope): Promise<LeagueGroupRow[]> => readLeagueGroups(scope)
