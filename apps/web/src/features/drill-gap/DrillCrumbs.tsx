import { Link } from '@tanstack/react-router'
import { shownIndicator } from '../../data/catalogue.ts'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { gaps } from '../../words/gaps.ts'
import { type DrillView, drillSearch } from './drill.query.ts'

/** The way back from a page under an indicator: the council, its gaps, the indicator; the view goes along. */
export const DrillCrumbs = ({ view, name }: { view: DrillView; name: string }) => {
  const { period, set, asOf } = view
  const search = drillSearch({ period, set, asOf })
  return (
    <Crumbs>
      <Link to="/councils/$area" params={{ area: view.area }} search={search}>
        {name}
      </Link>
      <Link to="/councils/$area/gaps" params={{ area: view.area }} search={search}>
        {gaps.crumb}
      </Link>
      <Link
        to="/councils/$area/indicators/$indicator"
        params={{ area: view.area, indicator: view.indicator }}
        search={drillSearch(view)}
      >
        {shownIndicator(view.indicator).shortName}
      </Link>
    </Crumbs>
  )
}
