import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { shownIndicator } from '../data/catalogue.ts'
import { RugPart } from '../features/map-bands/RugPart.tsx'
import { AlliancePage } from '../features/see-region/AlliancePage.tsx'
import { rugLede, rug as words } from '../words/rug.ts'

const route = getRouteApi('/inside/region/heat-map')

/** Every council of an alliance by band, in every indicator that has a best end. */
export function HeatMapPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/region/heat-map' })
  const change = (part: object) =>
    navigate({ to: '/region/heat-map', search: { ...search, ...part } as never, resetScroll: false })
  return (
    <AlliancePage
      asked={search}
      tab={words.tab}
      title={() => words.title}
      lede={({ members, columns }) =>
        rugLede({
          signed: members.filter(({ signedAt }) => signedAt != null).length,
          members: members.length,
          indicators: columns.filter(({ indicator }) => shownIndicator(indicator).polarity !== 'none').length,
        })
      }
      onChange={change}
    >
      {(picture) => (
        <RugPart picture={picture} view={{ ...search, show: search.show ?? 'letters' }} onChange={change} />
      )}
    </AlliancePage>
  )
}
