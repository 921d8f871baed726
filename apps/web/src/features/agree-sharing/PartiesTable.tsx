import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { standings, agreements as words } from '../../words/agreements.ts'
import { momentOf } from '../../words/periods.ts'
import { nothing } from '../../words/tables.ts'
import type { AgreementVersion } from './agreement.query.ts'

/** Who was asked to accept a version, and what each answered. */
export const PartiesTable = ({ version }: { version: AgreementVersion }) => (
  <ScrollTable label={words.partyTable} caption={words.partyCaption(version.version)} look="t--tight">
    <TableHead columns={words.partyColumns} />
    <tbody>
      {version.parties.map(({ council, standing, proposedAt, answeredAt, reason }) => (
        <tr key={council.id}>
          <th scope="row" className="first">
            {council.name}
          </th>
          <td>{standings[standing] ?? standing}</td>
          <td style={{ whiteSpace: 'nowrap' }}>
            {answeredAt ? (
              momentOf(answeredAt)
            ) : (
              <span className="muted">{words.askedAt(momentOf(proposedAt))}</span>
            )}
          </td>
          <td style={{ overflowWrap: 'break-word', minWidth: '12rem' }}>
            {reason ?? <span className="muted">{nothing}</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
