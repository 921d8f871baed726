import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { enterCells, startReturn } from '../returns/index.ts'
import { type Answering, openReview } from './answer-review.use-case.ts'
import { proposalsFor } from './proposals-of.ts'
import { changeReview } from './review.store.ts'
import { settleCell } from './settle-cell.ts'
import { toDraftCell } from './to-draft-cell.ts'

export type Entering = Pick<Answering, 'reviewId' | 'version'> & { readonly period: string }

/** Puts what was read for a period, and nothing that still waits, into that period's draft. */
export async function enterReview(
  scope: WritingScope,
  { reviewId, version, period }: Entering,
): Promise<void> {
  const review = await openReview(scope, { reviewId, version })
  const answers = new Map(Object.entries(review.answers))
  const cells = (review.reading?.cells ?? []).flatMap((cell) => settleCell(cell, answers) ?? [])
  const proposals = proposalsFor(cells, period)
  if (proposals.length === 0) throw new Refused('return_is_empty')
  const { id } = await startReturn(scope, period)
  await enterCells(scope, id, {
    cells: proposals.map((proposal) => toDraftCell(proposal, review.fileName)),
    event: { what: 'report_entered', reason: review.fileName },
  })
  await changeReview(scope, review.id, { state: 'entered' })
  await audit(scope, { action: 'report.enter', subject: period, detail: { figures: proposals.length } })
}
