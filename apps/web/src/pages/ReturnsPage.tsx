import { useQuery } from '@tanstack/react-query'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { ReturnsTable } from '../features/list-returns/ReturnsTable.tsx'
import { returnPeriodsQuery } from '../features/list-returns/return-periods.query.ts'
import { toReturnList, toTasks } from '../features/list-returns/to-return-list.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { today } from '../ui/today.ts'
import { places } from '../words/app.ts'
import { returnsLede, returnsTitle } from '../words/returns.ts'
import { states } from '../words/states.ts'

/** The council's returns, newest first. */
export function ReturnsPage() {
  const me = useMe()
  const asked = useQuery(returnPeriodsQuery)
  const list = toReturnList(asked.data ?? [], today())
  return (
    <Page
      caption={me?.current.council?.name}
      title={asked.data ? returnsTitle(toTasks(list)) : places.returns}
      tab={places.returns}
      lede={asked.data && returnsLede(toTasks(list))}
    >
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data && list.length === 0 && <Empty title={states.noPeriod} />}
      {list.length > 0 && <ReturnsTable list={list} />}
    </Page>
  )
}
