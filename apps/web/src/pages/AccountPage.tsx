import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { PasswordForm } from '../features/account/PasswordForm.tsx'
import { useChangeHat, useSignOutEverywhere } from '../features/account/use-account.ts'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { Failure } from '../ui/Failure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { ScrollTable } from '../ui/ScrollTable.tsx'
import { TableHead } from '../ui/TableHead.tsx'
import { roleNames } from '../words/app.ts'
import { password } from '../words/people.ts'
import { momentOf } from '../words/periods.ts'
import { account } from '../words/states.ts'

/** Who I am here, my roles, and where I am signed in. */
export function AccountPage() {
  const me = useMe()
  const hat = useChangeHat()
  const everywhere = useSignOutEverywhere()
  const cache = useQueryClient()
  const [said, setSaid] = useState('')
  if (!me) return null
  return (
    <Page title={me.name} caption={account.tab} tab={account.tab} lede={me.email}>
      {said && (
        <Notice title={password.done}>
          <p>{said}</p>
        </Notice>
      )}
      <section aria-labelledby="roles">
        <h2 id="roles">{account.roles}</h2>
        {hat.error && <Failure error={hat.error} />}
        <ul className="list above">
          {me.memberships.map((one) => (
            <li key={one.id} className="actions">
              <span>
                <b>{roleNames[one.role]}</b> ·{' '}
                {one.council?.name ?? one.agreement?.name ?? account.wholeService}
              </span>
              {one.id === me.current.id ? (
                <span className="note">{account.inUse}</span>
              ) : (
                <button type="button" className="plain" onClick={() => hat.mutate(one.id)}>
                  {account.use}
                  <span className="hidden">
                    {' '}
                    {roleNames[one.role]} {one.council?.name ?? one.agreement?.name}
                  </span>
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="sessions">
        <h2 id="sessions" className="below">
          {account.sessions}
        </h2>
        <ScrollTable label={account.sessionTable} caption={account.sessions}>
          <TableHead columns={account.columns} />
          <tbody>
            {me.sessions.map((one) => (
              <tr key={one.id}>
                <th scope="row" className="first">
                  {one.browser || account.unknownBrowser}
                  {one.isThisOne && <span className="kind">{account.thisOne}</span>}
                </th>
                <td>{momentOf(one.startedAt)}</td>
                <td>{momentOf(one.lastSeenAt)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        {everywhere.error && <Failure error={everywhere.error} />}
        <p className="above">
          <button type="button" className="btn btn--stop" onClick={() => everywhere.mutate()}>
            {account.everywhere}
          </button>
        </p>
      </section>
      <section className="section" aria-labelledby="password">
        <h2 id="password">{password.change}</h2>
        <PasswordForm
          token={null}
          onDone={() => {
            setSaid(password.changed)
            void cache.invalidateQueries()
          }}
        />
      </section>
    </Page>
  )
}
