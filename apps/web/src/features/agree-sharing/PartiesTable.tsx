import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { standings, agreements as words } from '../../words/agreements.ts'
import { momentOf } from '../../words/periods.ts'
import type { AgreementVersion } from './agreement.query.ts'

/** Who was asked to accept a version, and what each answered. */
export const PartiesTable = ({ version }: { version: AgreementVersion }) => (
  <ScrollTable
    label={`Table of councils asked`}
    caption={`${words.members} asked to accept version ${version.version}`}
    look="t--tight"
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Council
        </th>
        <th scope="col">Answer</th>
        <th scope="col">When</th>
        <th scope="col">Reason</th>
      </tr>
    </thead>
    <tbody>
      {version.parties.map(({ council, standing, proposedAt, answeredAt, reason }) => (
        <tr key={council.id}>
          <th scope="row" className="first">
            {council.name}
          </th>
          <td>{standings[standing] ?? standing}</td>
          <td style={{ whiteSpace: 'nowrap' }}>
            {answeredAt ? momentOf(answeredAt) : <span className="muted">asked {momentOf(proposedAt)}</span>}
          </td>
          <td style={{ overflowWrap: 'break-word', minWidth: '12rem' }}>
            {reason ?? <span className="muted">none</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
