import type { StraightAnswer } from '../answers/index.ts'
import { councilProfileAnswer } from '../rooms/council-pages/index.ts'
import { gapsAnswer } from '../rooms/gaps/index.ts'
import { leagueTableAnswer } from '../rooms/league-tables/index.ts'

/** The questions that rooms answer straight; `onMissed` is told of a page that nobody has written out yet. */
export const straightAnswers = (build: string, onMissed: () => void): readonly StraightAnswer[] => [
  leagueTableAnswer(build, onMissed),
  councilProfileAnswer(build, onMissed),
  gapsAnswer(build, onMissed),
]
