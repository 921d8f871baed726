import { Link } from '@tanstack/react-router'
import type { Tone } from '../../words/gap-comparators.ts'
import { gaps as words } from '../../words/gaps.ts'
import { GapCard } from './GapCard.tsx'
import type { GapsData, GapsView } from './gaps.query.ts'
import type { GapLists } from './to-gap-lists.ts'

interface LeadingGapsProps {
  readonly gaps: GapsData
  readonly lists: GapLists
  readonly view: GapsView
  readonly tone: Tone
}

/** The first three gaps of the server's list, and the way to all of them. */
export const LeadingGaps = ({ gaps, lists, view, tone }: LeadingGapsProps) => (
  <section aria-labelledby="leading">
    <h2 id="leading" className="hidden">
      {words.leading}
    </h2>
    {lists.leading.length > 0 && (
      <ol className="gaps">
        {lists.leading.map((entry) => (
          <GapCard key={entry.key} {...{ gaps, entry, view, tone }} />
        ))}
      </ol>
    )}
    <p className="above">
      <Link
        className="btn"
        to="/councils/$area/gaps"
        params={{ area: view.area }}
        search={{
          ...(view.period ? { period: view.period } : {}),
          ...(view.set ? { set: view.set } : {}),
          ...(view.asOf ? { asOf: view.asOf } : {}),
        }}
      >
        {words.every}
      </Link>
    </p>
  </section>
)
