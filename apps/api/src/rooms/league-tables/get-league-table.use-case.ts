import { type Basis, catalogue, type Indicator, period, previousPeriod } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { type LeagueAnswer, type LeagueChoice, leagueAnswer } from './league-answer.ts'
import { parseGroup } from './league-group.ts'
import { readPeriods } from './league-periods.store.ts'
import { readLeague } from './league-table.store.ts'

export interface LeagueQuestion {
  readonly indicator: string
  readonly basis: string | null
  readonly period: string | null
  readonly kind: string | null
  readonly group: string
}

/**
 * A league table of one indicator among the councils of a group: published figures, or the signed-off figures
 * that the reader may see. Null where there is no such indicator or group, or nothing to show in it.
 */
export async function getLeagueTable(
  scope: ReadingScope,
  question: LeagueQuestion,
): Promise<LeagueAnswer | null> {
  const choice = chooseLeague(question)
  if (!choice) return null
  const code =
    question.period ??
    (await readPeriods(scope, choice.kind, { indicator: choice.indicator.id, basis: choice.basis }))[0]
  if (code === undefined) return null
  const answer = await readLeagueTable(scope, choice, code)
  for (const seen of answer?.seen ?? []) scope.saw(seen)
  return answer
}

/** The league table of one period; null where there is nobody in it. */
export async function readLeagueTable(
  scope: ReadingScope,
  choice: LeagueChoice,
  code: string,
): Promise<LeagueAnswer | null> {
  const shown = period(code)
  const before = previousPeriod(shown)
  const { kind, group, basis } = choice
  const facts = await readLeague(scope, {
    ...{ kind, group, basis, indicator: choice.indicator.id },
    ...{ period: shown.code, before: before.code },
  })
  return leagueAnswer(choice, { shown, before }, facts)
}

/** What the question means where it leaves something open; null where there is no such indicator or group. */
export function chooseLeague(question: Omit<LeagueQuestion, 'period'>): LeagueChoice | null {
  const indicator = catalogue.get(question.indicator)
  const group = parseGroup(question.group)
  if (!indicator || !group) return null
  const kind =
    question.kind === 'live' || (question.kind === null && group.kind === 'alliance') ? 'live' : 'published'
  const basis = (question.basis ?? defaultBasis(indicator, kind)) as Basis
  return { indicator, basis, kind, group, groupCode: question.group }
}

/** Published figures have one basis each; a live table starts from the definition's first. */
const defaultBasis = (indicator: Indicator, kind: 'published' | 'live'): Basis =>
  (kind === 'published' ? indicator.published[0]?.basis : undefined) ?? indicator.bases[0]
