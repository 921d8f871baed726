import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ChangesPart } from '../features/see-changes/ChangesPart.tsx'
import { AlliancePage } from '../features/see-region/AlliancePage.tsx'
import { changes as words } from '../words/changes.ts'
import { region } from '../words/region.ts'

const route = getRouteApi('/inside/region/changes')

/** What has changed in an alliance since the quarter before, tested. */
export function ChangesPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/region/changes' })
  const change = (part: object) =>
    navigate({ to: '/region/changes', search: { ...search, ...part } as never, resetScroll: false })
  return (
    <AlliancePage
      asked={search}
      tab={words.tab}
      title={() => words.title}
      lede={() => region.live}
      onChange={change}
    >
      {(picture) => <ChangesPart picture={picture} view={search} onChange={change} />}
    </AlliancePage>
  )
}
