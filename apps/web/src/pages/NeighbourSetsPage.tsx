import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { areasQuery } from '../features/choose-view/areas.query.ts'
import { neighboursQuery } from '../features/choose-view/neighbours.query.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { ScrollTable } from '../ui/ScrollTable.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { neighbourSets as words } from '../words/people.ts'

const route = getRouteApi('/inside/neighbour-sets')

/** The ten neighbours of a council in one of the published sets, with how close each is. */
export function NeighbourSetsPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/neighbour-sets' })
  const areas = useQuery(areasQuery)
  const councils = (areas.data?.areas ?? []).filter(
    ({ kind, status }) => kind === 'council' && status === 'current',
  )
  const sets = areas.data?.neighbourSets ?? []
  const area = search.area ?? councils[0]?.code ?? ''
  const set = search.set ?? sets[0] ?? ''
  const asked = useQuery(neighboursQuery(area, set))
  const choose = (part: object) =>
    void navigate({ to: '/neighbour-sets', search: { area, set, ...part } as never, resetScroll: false })
  const failed = areas.error ?? asked.error
  const name = councils.find(({ code }) => code === area)?.name ?? area
  return (
    <Page title={words.title} lede={words.lede} figures={asked.isPlaceholderData ? 'old' : 'current'}>
      <form className="filter" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={words.area}
          look="span"
          value={area}
          options={councils.map((one) => ({ value: one.code, label: one.name }))}
          onChange={(value) => choose({ area: value })}
        />
        <SelectField
          label={words.set}
          value={set}
          options={sets.map((id) => ({ value: id, label: id }))}
          onChange={(value) => choose({ set: value })}
        />
      </form>
      {failed && <Failure error={failed} />}
      {asked.data === null && <Empty title={words.none} />}
      {asked.data && (
        <>
          <ScrollTable
            label="Table of neighbours"
            caption={`Neighbours of ${name}, set of ${asked.data.name}`}
            look="t--tight"
          >
            <thead>
              <tr>
                <th scope="col" className="n">
                  Place
                </th>
                <th scope="col" className="first">
                  Council
                </th>
                <th scope="col">Region</th>
                <th scope="col">Closeness</th>
              </tr>
            </thead>
            <tbody>
              {asked.data.neighbours.map((one) => (
                <tr key={one.area.code}>
                  <td className="n">{one.place}</td>
                  <th scope="row" className="first">
                    <Link to="/councils/$area" params={{ area: one.area.code }}>
                      {one.area.name}
                    </Link>
                  </th>
                  <td>{one.area.regionName ?? <span className="muted">none</span>}</td>
                  <td>{one.closeness}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <p className="note above">{words.oneWay}</p>
        </>
      )}
    </Page>
  )
}
