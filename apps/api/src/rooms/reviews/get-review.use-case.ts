import type { Contract } from '@outturn/contracts'
import type { ReadingScope } from '../../database/index.ts'
import { readNewestReviews, readReview } from './review.store.ts'
import { showReview } from './show-review.ts'

/** A review as its page shows it; null where the council has none of that number. */
export async function getReview(scope: ReadingScope, id: number): Promise<Contract.Review | null> {
  const found = await readReview(scope, id)
  return found && showReview(found, scope.now)
}

/** The council's newest reviews, newest first. */
export async function listReviews(scope: ReadingScope): Promise<Contract.ReviewSummary[]> {
  const rows = await readNewestReviews(scope)
  return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }))
}
