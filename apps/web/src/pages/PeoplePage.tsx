import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AddPersonForm } from '../features/manage-people/AddPersonForm.tsx'
import { OneTimeLink } from '../features/manage-people/OneTimeLink.tsx'
import { PeopleTable } from '../features/manage-people/PeopleTable.tsx'
import { peopleQuery } from '../features/manage-people/people.query.ts'
import { Failure } from '../ui/Failure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { people as words } from '../words/people.ts'

/** For the administrator: who may sign in and as what, and a form for a new person. */
export function PeoplePage() {
  const asked = useQuery(peopleQuery)
  const [added, setAdded] = useState<{ readonly name: string; readonly link: string | null } | null>(null)
  if (asked.isPending) return <Waiting what={words.waiting} />
  return (
    <Page title={words.title} lede={words.lede}>
      {added?.link && <OneTimeLink secret={added.link} name={added.name} />}
      {added && !added.link && (
        <Notice title={added.name}>
          <p>{words.known}</p>
        </Notice>
      )}
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data && <PeopleTable people={asked.data} />}
      <section className="section" aria-labelledby="add">
        <h2 id="add" className="below">
          {words.add}
        </h2>
        <AddPersonForm onAdded={setAdded} />
      </section>
    </Page>
  )
}
