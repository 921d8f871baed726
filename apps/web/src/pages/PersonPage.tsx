import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { GiveRoleForm } from '../features/manage-people/GiveRoleForm.tsx'
import { OneTimeLink } from '../features/manage-people/OneTimeLink.tsx'
import { sayRole } from '../features/manage-people/PeopleTable.tsx'
import { peopleQuery, useEndRole, useMakeLink } from '../features/manage-people/people.query.ts'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { people as words } from '../words/people.ts'
import { dayOf } from '../words/periods.ts'

const route = getRouteApi('/inside/people/$person')

/** For the administrator: one person's roles, and a new link to set a password. */
export function PersonPage() {
  const id = Number(route.useParams().person)
  const asked = useQuery(peopleQuery)
  const ending = useEndRole()
  const linking = useMakeLink()
  const [said, setSaid] = useState('')
  if (asked.isPending) return <Waiting what={words.waiting} />
  const person = asked.data?.find((one) => one.id === id)
  const failed = asked.error ?? ending.error ?? linking.error
  const secret = linking.data?.makePasswordLink
  return (
    <Page
      title={person?.name ?? words.title}
      lede={person?.email}
      crumbs={
        <Crumbs>
          <Link to="/people">{words.title}</Link>
        </Crumbs>
      }
    >
      {failed && <Failure error={failed} />}
      {!person && !asked.error && <Empty title={words.nobody} />}
      {said && (
        <Notice title={person?.name ?? words.title}>
          <p>{said}</p>
        </Notice>
      )}
      {person && secret && <OneTimeLink secret={secret} name={person.name} />}
      {person && (
        <>
          <section aria-labelledby="roles">
            <h2 id="roles">{words.roles}</h2>
            <ul className="list above">
              {person.roles.length === 0 && <li>{words.none}</li>}
              {person.roles.map((role) => (
                <li key={role.id} className="actions">
                  <span>{sayRole(role)}</span>
                  {role.endedAt ? (
                    <span className="note">{words.endedOn(dayOf(role.endedAt))}</span>
                  ) : (
                    <button
                      type="button"
                      className="plain"
                      aria-disabled={ending.isPending}
                      onClick={() =>
                        ending.mutate(
                          { membershipId: role.id },
                          { onSuccess: () => setSaid(words.roleEnded) },
                        )
                      }
                    >
                      {words.endRole}
                      <span className="hidden"> {sayRole(role)}</span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
          <section className="section" aria-labelledby="give">
            <h2 id="give">{words.give}</h2>
            <GiveRoleForm person={person.id} onGiven={() => setSaid(words.given)} />
          </section>
          <section className="section" aria-labelledby="link">
            <h2 id="link">{words.linkTitle}</h2>
            <p className="note below">{words.newLinkNote}</p>
            <button
              type="button"
              className="btn btn--quiet"
              aria-disabled={linking.isPending}
              onClick={() => linking.mutate({ person: person.id })}
            >
              {words.newLink}
            </button>
          </section>
        </>
      )}
    </Page>
  )
}
