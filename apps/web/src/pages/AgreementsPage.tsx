import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { AgreementsTable } from '../features/agree-sharing/AgreementsTable.tsx'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { agreementsQuery } from '../features/collect-returns/collection.query.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { agreements as words } from '../words/agreements.ts'

/** The agreements that concern the reader; every one for an administrator, who draws them up. */
export function AgreementsPage() {
  const me = useMe()
  const asked = useQuery(agreementsQuery)
  const isAdministrator = me?.current.role === 'administrator'
  const maySee = me?.current.role !== 'regional_lead' && me?.current.role !== 'reader'
  return (
    <Page caption={me?.current.council?.name} title={words.title} lede={words.lede}>
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data?.length === 0 && <Empty title={isAdministrator ? words.noneAtAll : words.none} />}
      {asked.data && asked.data.length > 0 && (
        <AgreementsTable list={asked.data} own={me?.current.council ? 'shown' : 'none'} />
      )}
      <p className="actions section">
        {isAdministrator && (
          <Link to="/agreements/new" className="btn">
            {words.drawUp}
          </Link>
        )}
        {maySee && (
          <Link to="/figure-views" className="btn btn--quiet">
            {isAdministrator ? words.viewsAll : words.views}
          </Link>
        )}
      </p>
    </Page>
  )
}
