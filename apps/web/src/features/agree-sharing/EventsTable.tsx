import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { happenings, agreements as words } from '../../words/agreements.ts'
import { momentOf } from '../../words/periods.ts'
import { nothing } from '../../words/tables.ts'
import type { AgreementDetail } from './agreement.query.ts'

/** What happened to an agreement, newest first. */
export const EventsTable = ({ events }: { events: AgreementDetail['events'] }) => (
  <ScrollTable label={words.eventTable} caption={words.history} look="t--tight">
    <TableHead columns={words.eventColumns} />
    <tbody>
      {events.map(({ at, what, version, council, person, reason }) => (
        <tr key={`${at} ${what} ${council} ${version}`}>
          <th scope="row" className="first">
            {momentOf(at)}
          </th>
          <td>
            {happenings[what] ?? what}
            {version !== null && <span className="kind">{words.versionNumber(version)}</span>}
          </td>
          <td>
            {council ?? words.administrator}
            {person && <span className="kind">{person}</span>}
          </td>
          <td style={{ overflowWrap: 'break-word', minWidth: '12rem' }}>
            {reason ?? <span className="muted">{nothing}</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
