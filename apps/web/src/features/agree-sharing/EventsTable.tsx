import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { happenings, agreements as words } from '../../words/agreements.ts'
import { momentOf } from '../../words/periods.ts'
import type { AgreementDetail } from './agreement.query.ts'

/** What happened to an agreement, newest first. */
export const EventsTable = ({ events }: { events: AgreementDetail['events'] }) => (
  <ScrollTable label="Table of history" caption={words.history} look="t--tight">
    <thead>
      <tr>
        <th scope="col" className="first">
          When
        </th>
        <th scope="col">What</th>
        <th scope="col">Who</th>
        <th scope="col">Reason</th>
      </tr>
    </thead>
    <tbody>
      {events.map(({ at, what, version, council, person, reason }) => (
        <tr key={`${at} ${what} ${council} ${version}`}>
          <th scope="row" className="first">
            {momentOf(at)}
          </th>
          <td>
            {happenings[what] ?? what}
            {version !== null && <span className="kind">version {version}</span>}
          </td>
          <td>
            {council ?? 'Administrator'}
            {person && <span className="kind">{person}</span>}
          </td>
          <td style={{ overflowWrap: 'break-word', minWidth: '12rem' }}>
            {reason ?? <span className="muted">none</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
