import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { councilsQuery } from '../features/agree-sharing/agreement.query.ts'
import { type Draft, toTerms } from '../features/agree-sharing/check-draft.ts'
import { DrawUpForm } from '../features/agree-sharing/DrawUpForm.tsx'
import { useDrawUp } from '../features/agree-sharing/use-agreement-moves.ts'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { today } from '../ui/today.ts'
import { agreements as words } from '../words/agreements.ts'

const empty = (): Draft => ({
  ...{ name: '', kind: '', shares: '', scope: 'all', topics: [], indicators: [] },
  ...{ startsOn: today(), endsOn: '', purpose: '', councils: [], reason: '' },
})

/** For the administrator: a new agreement. */
export function DrawUpPage() {
  const councils = useQuery(councilsQuery)
  const drawing = useDrawUp()
  const navigate = useNavigate()
  const send = (draft: Draft, forget: () => void) =>
    drawing.mutate(
      {
        name: draft.name.trim(),
        kind: draft.kind,
        terms: toTerms(draft),
        councils: draft.councils.map(Number),
      },
      {
        forget,
        onSuccess: ({ drawUpAgreement }) =>
          navigate({ to: '/agreements/$agreement', params: { agreement: String(drawUpAgreement) } }),
      },
    )
  return (
    <Page
      title={words.drawUp}
      lede={words.drawUpLede}
      crumbs={
        <Crumbs>
          <Link to="/agreements">{words.title}</Link>
        </Crumbs>
      }
    >
      {councils.error && <Failure error={councils.error} onRetry={() => void councils.refetch()} />}
      {councils.data && (
        <DrawUpForm
          what="agreement"
          kept="agreement"
          start={empty()}
          councils={councils.data}
          state={drawing}
          onSend={send}
        />
      )}
    </Page>
  )
}
