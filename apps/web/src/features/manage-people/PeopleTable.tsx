import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { roleNames } from '../../words/app.ts'
import { people as words } from '../../words/people.ts'
import { momentOf } from '../../words/periods.ts'
import { scrollHint } from '../../words/tables.ts'
import type { KnownPerson } from './people.query.ts'

/** `Analyst, Wirral` */
export const sayRole = ({ role, council, agreement }: KnownPerson['roles'][number]): string =>
  `${roleNames[role]}, ${council?.name ?? agreement?.name ?? words.wholeService}`

/** Everybody, with the roles that they hold. */
export const PeopleTable = ({ people }: { people: readonly KnownPerson[] }) => (
  <ScrollTable label={words.table} caption={words.all} hint={scrollHint('name')} look="t--tight">
    <TableHead columns={words.columns} />
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
              {one.lastSeenAt ? (
                momentOf(one.lastSeenAt)
              ) : (
                <span className="muted">{words.neverSignedIn}</span>
              )}
            </td>
            <td>
              <Link to="/people/$person" params={{ person: String(one.id) }}>
                {words.change}
                <span className="hidden"> {words.changeOf(one.name)}</span>
              </Link>
            </td>
          </tr>
        )
      })}
    </tbody>
  </ScrollTable>
)
