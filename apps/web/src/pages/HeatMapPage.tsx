import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { shownIndicator } from '../data/catalogue.ts'
import { PublishedRug } from '../features/map-bands/PublishedRug.tsx'
import { RugPart } from '../features/map-bands/RugPart.tsx'
import { liveSource } from '../features/map-bands/rug-source.ts'
import { AlliancePage } from '../features/see-region/AlliancePage.tsx'
import { useAlliance } from '../features/see-region/use-alliance.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { periodTitle } from '../words/periods.ts'
import { region } from '../words/region.ts'
import { rugLede, rug as words } from '../words/rug.ts'

const route = getRouteApi('/inside/region/heat-map')

/** Every council of an alliance, a region or England by band, in every indicator that has a best end. */
export function HeatMapPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/region/heat-map' })
  const change = (part: object) =>
    navigate({ to: '/region/heat-map', search: { ...search, ...part } as never, resetScroll: false })
  const { id, me, agreements } = useAlliance(search.agreement)
  if (agreements.isPending) return <Waiting what={region.waiting} />
  const kind = search.kind ?? (id > 0 ? 'live' : 'published')
  const figures = (
    <SelectField
      label={words.figuresOf}
      value={kind}
      options={[
        { value: 'published', label: words.published },
        { value: 'live', label: words.live },
      ]}
      onChange={(value) => change({ kind: value, sort: undefined, council: undefined, order: undefined })}
    />
  )
  const view = { ...search, show: search.show ?? ('letters' as const) }
  if (kind === 'published')
    return (
      <PublishedRug asked={search} agreement={id} onChange={change}>
        {figures}
      </PublishedRug>
    )
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
        <RugPart
          source={liveSource(picture)}
          about={{ whose: picture.name, period: periodTitle(picture.period) }}
          period={picture.period}
          view={view}
          mark={me?.current.council?.areaCode}
          onChange={change}
        >
          {figures}
        </RugPart>
      )}
    </AlliancePage>
  )
}
