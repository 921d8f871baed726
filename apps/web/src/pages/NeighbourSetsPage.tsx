import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { areasQuery } from '../features/choose-view/areas.query.ts'
import { neighboursQuery } from '../features/choose-view/neighbours.query.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { ScrollTable } from '../ui/ScrollTable.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TableHead } from '../ui/TableHead.tsx'
import { neighbourSets as words } from '../words/people.ts'
import { nothing } from '../words/tables.ts'

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
      <form className="filter" aria-label={words.shown} onSubmit={(event) => event.preventDefault()}>
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
          <ScrollTable label={words.table} caption={words.caption(name, asked.data.name)} look="t--tight">
            <TableHead columns={words.columns} />
            <tbody>
              {asked.data.neighbours.map((one) => (
                <tr key={one.area.code}>
                  <th scope="row" className="first">
                    <Link to="/councils/$area" params={{ area: one.area.code }}>
                      {one.area.name}
                    </Link>
                  </th>
                  <td className="n">{one.place}</td>
                  <td>{one.area.regionName ?? <span className="muted">{nothing}</span>}</td>
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
