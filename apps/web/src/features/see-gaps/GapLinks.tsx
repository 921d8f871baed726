import { Link } from '@tanstack/react-router'
import { gaps as words } from '../../words/gaps.ts'
import type { GapsView } from './gaps.query.ts'
import { indicatorSearch } from './indicator-search.ts'
import type { GapEntry } from './to-gap-lists.ts'

/** The ways down from a gap: the neighbours, and what if it were otherwise. */
export const GapLinks = ({ entry, view }: { entry: GapEntry; view: GapsView }) => {
  const at = {
    params: { area: view.area, indicator: entry.indicator.id },
    search: indicatorSearch(entry, view),
  }
  const of = <span className="hidden">: {entry.indicator.shortName}</span>
  return (
    <p className="gap__links small">
      <Link to="/councils/$area/indicators/$indicator/neighbours" {...at}>
        {words.neighbours}
        {of}
      </Link>
      <Link to="/councils/$area/indicators/$indicator/what-if" {...at}>
        {words.whatIf}
        {of}
      </Link>
    </p>
  )
}
