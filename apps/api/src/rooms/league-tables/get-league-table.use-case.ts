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
  const shown = period(code)
  const before = previousPeriod(shown)
  const { kind, group, basis, indicator } = choice
  const asked = { kind, group, basis, indicator: indicator.id, period: shown.code, before: before.code }
  const answer = leagueAnswer(choice, { shown, before }, await readLeague(scope, asked))
  if (answer) sawTable(scope, choice, { period: shown.code, seen: answer.seen })
  return answer
}

/** Notes whose signed-off figures a live table showed; a published one shows nobody's. */
export function sawTable(
  scope: ReadingScope,
  { kind, indicator }: Pick<LeagueChoice, 'kind' | 'indicator'>,
  { period: code, seen }: { readonly period: string; readonly seen: readonly string[] },
): void {
  if (kind === 'live') scope.saw({ page: 'league table', areas: seen, indicator: indicator.id, period: code })
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
