import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Council, councilsQuery } from '../features/agree-sharing/agreement.query.ts'
import { CouncilsTable } from '../features/manage-people/CouncilsTable.tsx'
import { useSetCouncilActive } from '../features/manage-people/people.query.ts'
import { TakeInForm } from '../features/manage-people/TakeInForm.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { neighbourSets, councils as words } from '../words/people.ts'

/** For the administrator: which councils take part. */
export function CouncilsPage() {
  const asked = useQuery(councilsQuery)
  const changing = useSetCouncilActive()
  const [said, setSaid] = useState('')
  const change = ({ id, active }: Council) =>
    changing.mutate(
      { id, active: !active },
      { onSuccess: () => setSaid(active ? words.stopped : words.started) },
    )
  const failed = asked.error ?? changing.error
  if (asked.isPending) return <Waiting what={words.waiting} />
  return (
    <Page title={words.title} lede={words.lede}>
      {said && (
        <Notice title={words.title}>
          <p>{said}</p>
        </Notice>
      )}
      {failed && <Failure error={failed} />}
      {asked.data && (
        <>
          <p className="note below">{words.stopNote}</p>
          <CouncilsTable list={asked.data} onChange={change} />
          <section className="section" aria-labelledby="take-in">
            <h2 id="take-in" className="below">
              {words.takeIn}
            </h2>
            <TakeInForm known={asked.data} onTaken={() => setSaid(words.taken)} />
          </section>
        </>
      )}
      <p className="actions section">
        <Link to="/neighbour-sets" className="btn btn--quiet">
          {neighbourSets.title}
        </Link>
      </p>
    </Page>
  )
}
