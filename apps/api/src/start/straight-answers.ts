import type { StraightAnswer } from '../answers/index.ts'
import { leagueTableAnswer } from '../rooms/league-tables/index.ts'

/** The questions that rooms answer straight. */
export const straightAnswers: readonly StraightAnswer[] = [leagueTableAnswer]
