import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { OutliersPart } from '../features/see-outliers/OutliersPart.tsx'
import { AlliancePage } from '../features/see-region/AlliancePage.tsx'
import { outliers as words } from '../words/outliers.ts'
import { region } from '../words/region.ts'

const route = getRouteApi('/inside/region/outliers')

/** The figures of an alliance's top and bottom fifths, each with its council's explanation. */
export function OutliersPage() {
  const search = route.useSearch()
  const me = useMe()
  const navigate = useNavigate({ from: '/region/outliers' })
  const change = (part: object) =>
    navigate({ to: '/region/outliers', search: { ...search, ...part } as never, resetScroll: false })
  return (
    <AlliancePage
      asked={search}
      tab={words.tab}
      title={() => words.title}
      lede={() => region.live}
      onChange={change}
    >
      {({ agreement, period }) => (
        <OutliersPart agreement={agreement} period={period} view={search} me={me} onChange={change} />
      )}
    </AlliancePage>
  )
}
