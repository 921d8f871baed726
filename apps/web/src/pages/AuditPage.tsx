import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { auditPageSize, auditQuery } from '../features/audit/audit.query.ts'
import { toAction, toDetail, toSubject } from '../features/audit/to-detail.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Pages } from '../ui/Pages.tsx'
import { ScrollTable } from '../ui/ScrollTable.tsx'
import { TableHead } from '../ui/TableHead.tsx'
import { momentOf } from '../words/periods.ts'
import { audit } from '../words/states.ts'
import { nothing } from '../words/tables.ts'

const route = getRouteApi('/inside/audit')

/** What was done, by whom and when. Nothing here can be changed or removed. */
export function AuditPage() {
  const { from = 0, action } = route.useSearch()
  const navigate = useNavigate({ from: '/audit' })
  const asked = useQuery(auditQuery({ from, ...(action ? { action } : {}) }))
  const page = asked.data
  return (
    <Page title={audit.title} lede={audit.lede}>
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {page?.total === 0 && <Empty title={audit.none} />}
      {page && page.total > 0 && (
        <>
          <ScrollTable label={audit.title} caption={audit.caption} hint={audit.hint} look="t--tight">
            <TableHead columns={audit.columns} />
            <tbody>
              {page.entries.map((entry) => (
                <tr key={entry.id}>
                  <th scope="row" className="first audit__moment">
                    {momentOf(entry.at)}
                  </th>
                  <td>{entry.person}</td>
                  <td>{entry.council ?? <span className="muted">{nothing}</span>}</td>
                  <td>{toAction(entry.action)}</td>
                  <td>{toSubject(entry.subject)}</td>
                  <td className="small audit__detail">{toDetail(entry.detail)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <Pages
            from={from}
            size={auditPageSize}
            total={page.total}
            onMove={(next) =>
              navigate({ to: '/audit', search: { from: next, ...(action ? { action } : {}) } })
            }
          />
        </>
      )}
    </Page>
  )
}
