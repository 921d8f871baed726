import { Link } from '@tanstack/react-router'
import { drill } from '../../words/drill.ts'
import { gaps } from '../../words/gaps.ts'
import { type DrillView, drillSearch } from './drill.query.ts'

/** The pages under an indicator, from each to the others; the one that is open is marked. */
export function DrillPlaces({
  view,
  here,
}: {
  view: DrillView
  here: 'neighbours' | 'what-if' | 'source' | 'none'
}) {
  const at = { params: { area: view.area, indicator: view.indicator }, search: drillSearch(view) }
  const current = (name: string) => (name === here ? ({ 'aria-current': 'page' } as const) : {})
  return (
    <nav aria-label={drill.places} className="drill-places above">
      <Link
        to="/councils/$area/indicators/$indicator"
        {...at}
        activeOptions={{ exact: true }}
        activeProps={{}}
      >
        {drill.theIndicator}
      </Link>
      <Link
        to="/councils/$area/indicators/$indicator/neighbours"
        {...at}
        {...current('neighbours')}
        activeProps={{}}
      >
        {drill.neighbours}
      </Link>
      <Link
        to="/councils/$area/indicators/$indicator/what-if"
        {...at}
        {...current('what-if')}
        activeProps={{}}
      >
        {gaps.whatIf}
      </Link>
      <Link to="/councils/$area/indicators/$indicator/source" {...at} {...current('source')} activeProps={{}}>
        {drill.source}
      </Link>
    </nav>
  )
}
