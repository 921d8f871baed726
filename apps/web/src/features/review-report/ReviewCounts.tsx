import { review as words } from '../../words/review.ts'
import type { ReviewData } from './review.query.ts'

/** How many figures are right, held, unread, or not due yet. */
export const ReviewCounts = ({ counts }: Pick<ReviewData, 'counts'>) => (
  <dl className="counts">
    <div className="noted">
      <dt>{words.right}</dt>
      <dd>{counts.right.toLocaleString('en-GB')}</dd>
    </div>
    <div className="held">
      <dt>{words.held}</dt>
      <dd>{counts.held.toLocaleString('en-GB')}</dd>
    </div>
    <div className="mend">
      <dt>{words.unread}</dt>
      <dd>{counts.unread.toLocaleString('en-GB')}</dd>
    </div>
    <div>
      <dt>{words.notDue}</dt>
      <dd>{counts.notDue.toLocaleString('en-GB')}</dd>
    </div>
  </dl>
)
