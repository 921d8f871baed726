import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { agreementQuery, councilsQuery } from '../features/agree-sharing/agreement.query.ts'
import { type Draft, toTerms } from '../features/agree-sharing/check-draft.ts'
import { DrawUpForm } from '../features/agree-sharing/DrawUpForm.tsx'
import { useAmend } from '../features/agree-sharing/use-agreement-moves.ts'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { today } from '../ui/today.ts'
import { agreements as words } from '../words/agreements.ts'

const route = getRouteApi('/inside/agreements/$agreement/amend')

/** For the administrator: a new version of an agreement, starting from the present one. */
export function AmendPage() {
  const { agreement } = route.useParams()
  const id = Number(agreement)
  const asked = useQuery(agreementQuery(id))
  const councils = useQuery(councilsQuery)
  const amending = useAmend()
  const navigate = useNavigate()
  const now = asked.data?.agreement
  const send = (draft: Draft, forget: () => void) =>
    amending.mutate(
      { id, terms: toTerms(draft), reason: draft.reason.trim() },
      { forget, onSuccess: () => navigate({ to: '/agreements/$agreement', params: { agreement } }) },
    )
  const start = (): Draft => ({
    ...{ name: now?.name ?? '', kind: now?.kind ?? '', shares: now?.shares ?? '' },
    scope: now?.topics ? 'topics' : now?.indicators ? 'chosen' : 'all',
    ...{ topics: now?.topics ?? [], indicators: now?.topics ? [] : (now?.indicators ?? []) },
    ...{ startsOn: today(), endsOn: now?.endsOn && now.endsOn >= today() ? now.endsOn : '' },
    ...{ purpose: now?.purpose ?? '', councils: [], reason: '' },
  })
  return (
    <Page
      title={words.amend}
      caption={now?.name}
      lede={words.amendLede}
      crumbs={
        <Crumbs>
          {[
            <Link key="all" to="/agreements">
              {words.title}
            </Link>,
            <Link key="one" to="/agreements/$agreement" params={{ agreement }}>
              {now?.name ?? words.title}
            </Link>,
          ]}
        </Crumbs>
      }
    >
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data === null && <Empty title={words.nothing} />}
      {now && councils.data && (
        <DrawUpForm
          what="version"
          kept={`agreement ${id}`}
          start={start()}
          councils={councils.data}
          state={amending}
          onSend={send}
        />
      )}
    </Page>
  )
}
