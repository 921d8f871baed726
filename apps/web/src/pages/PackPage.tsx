import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { PackPart } from '../features/meeting-pack/PackPart.tsx'
import { withTable } from '../features/meeting-pack/to-chosen-tables.ts'
import { AlliancePage } from '../features/see-region/AlliancePage.tsx'
import { pack as words } from '../words/pack.ts'

const route = getRouteApi('/inside/region/pack')

/** An alliance's quarter gathered for its meeting. */
export function PackPage() {
  const search = route.useSearch()
  const me = useMe()
  const navigate = useNavigate({ from: '/region/pack' })
  const change = (part: object) =>
    navigate({ to: '/region/pack', search: { ...search, ...part } as never, resetScroll: false })
  return (
    <AlliancePage
      asked={search}
      tab={words.tab}
      title={() => words.title}
      lede={() => words.lede}
      onChange={change}
    >
      {(picture) => (
        <PackPart
          picture={picture}
          tables={search.tables}
          reads={me?.current.role === 'regional_lead' ? 'collection too' : 'figures'}
          // From the address as it is on its way: of two quick ticks none is lost.
          onToggle={(id, chosen) =>
            navigate({
              to: '/region/pack',
              search: (old) => ({ ...old, tables: withTable(old.tables ?? chosen.join(','), id) }),
              resetScroll: false,
            })
          }
        />
      )}
    </AlliancePage>
  )
}
