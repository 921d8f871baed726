import { lastDayOf } from '@outturn/indicators'
import type { ListedPeriod } from './return-periods.query.ts'

export interface ListedReturn {
  readonly period: string
  readonly dueOn: string | null
  readonly status: string
  readonly revision: number | null
  readonly held: number
  readonly toMend: number
  readonly figures: number
  readonly missing: number
  readonly since: string | null
  readonly by: string | null
  readonly late: boolean
}

/** The returns, newest period first; late ones are those past their day and not signed off. */
export const toReturnList = (periods: readonly ListedPeriod[], today: string): readonly ListedReturn[] =>
  periods
    .map(({ period, dueOn, return: of }) => ({
      period,
      dueOn,
      status: of?.status ?? 'not_started',
      revision: of?.revision ?? null,
      held: of?.held ?? 0,
      toMend: of?.toMend ?? 0,
      figures: of?.figures ?? 0,
      missing: of?.missing ?? 0,
      since: of?.releasedAt ?? of?.updatedAt ?? null,
      by: of?.signedBy ?? of?.updatedBy ?? null,
      late: dueOn !== null && dueOn < today && of?.status !== 'signed_off' && of?.status !== 'submitted',
    }))
    .sort(
      (a, b) => lastDayOf(b.period).localeCompare(lastDayOf(a.period)) || a.period.localeCompare(b.period),
    )

/** What a person of a role is asked to do, most pressing first. */
export interface Tasks {
  readonly due: readonly ListedReturn[]
  readonly toMend: readonly ListedReturn[]
  readonly toSign: readonly ListedReturn[]
}

export function toTasks(list: readonly ListedReturn[]): Tasks {
  return {
    due: list.filter(({ status }) => ['not_started', 'draft', 'checked'].includes(status)),
    toMend: list.filter(({ status, held, toMend }) => status === 'draft' && held + toMend > 0),
    toSign: list.filter(({ status }) => status === 'submitted'),
  }
}
