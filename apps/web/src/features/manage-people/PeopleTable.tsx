import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { roleNames } from '../../words/app.ts'
import { people as words } from '../../words/people.ts'
import { momentOf } from '../../words/periods.ts'
import type { KnownPerson } from './people.query.ts'

/** `Analyst, Wirral` */
export const sayRole = ({ role, council, agreement }: KnownPerson['roles'][number]): string =>
  `${roleNames[role]}, ${council?.name ?? agreement?.name ?? words.wholeService}`

/** Everybody, with the roles that they hold. */
export const PeopleTable = ({ people }: { people: readonly KnownPerson[] }) => (
  <ScrollTable
    label="Table of people"
    caption={words.all}
    hint="Scroll the table sideways; the name stays in view."
    look="t--tight"
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Name
        </th>
        <th scope="col">E-mail address</th>
        <th scope="col">Roles</th>
        <th scope="col">Last used</th>
        <th scope="col">Change</th>
      </tr>
    </thead>
    <tbody>
      {people.map((one) => {
        const held = one.roles.filter(({ endedAt }) => endedAt === null)
        return (
          <tr key={one.id}>
            <th scope="row" className="first">
              {one.name}
            </th>
            <td style={{ overflowWrap: 'anywhere' }}>{one.email}</td>
            <td>
              {held.length === 0 && <span className="muted">{words.none}</span>}
              {held.map((role) => (
                <div key={role.id}>{sayRole(role)}</div>
              ))}
            </td>
            <td>
              {one.lastSeenAt ? momentOf(one.lastSeenAt) : <span className="muted">not signed in</span>}
            </td>
            <td>
              <Link to="/people/$person" params={{ person: String(one.id) }}>
                {words.change}
                <span className="hidden"> of {one.name}</span>
              </Link>
            </td>
          </tr>
        )
      })}
    </tbody>
  </ScrollTable>
)
