import type { Contract } from '@outturn/contracts'
import { nameOf, namesOf } from '../../access/index.ts'
import type { ReadingScope } from '../../database/index.ts'
import { readFigureComments, readFigureFindings, readFileNames } from './figure-notes.store.ts'
import type { IndicatorFacts } from './indicator-facts.ts'

/** What was found on the figure, what was said about it, and the cells that its figures came from. */
export async function notesOf(scope: ReadingScope, facts: IndicatorFacts) {
  const council = facts.area.councilId
  const returns = facts.own.flatMap((row) => (row.return_id === null ? [] : [row.return_id]))
  const of = {
    council: council ?? 0,
    indicator: facts.indicator.id,
    basis: facts.basis,
    period: facts.period.code,
  }
  const findings = council === null ? [] : await readFigureFindings(scope, of)
  const comments = council === null ? [] : await readFigureComments(scope, of)
  const names = await namesOf(
    scope,
    comments.map(({ person_id }) => person_id),
  )
  const files = returns.length === 0 ? new Map<number, string>() : await readFileNames(scope, returns)
  const published = facts.published.filter((row) => row.area_code === facts.area.code)
  return {
    findings: findings as Contract.Finding[],
    commentary: comments.map((one) => ({
      kind: one.kind,
      text: one.text,
      author: nameOf(names, one.person_id),
      at: one.at.toISOString(),
    })),
    traces: [...facts.own, ...published].map((row) => ({
      period: row.period,
      source: row.return_id === null ? 'published' : 'return',
      file: row.return_id === null ? row.cell : (files.get(row.return_id) ?? null),
      cell: row.return_id === null ? null : row.cell,
      revision: row.revision,
      recordedAt: row.recorded_at.toISOString(),
    })),
  }
}
