import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { sayScope, sayShares, sayTerm } from '../../words/agreement-terms.ts'
import { agreementStates, standings, agreements as words } from '../../words/agreements.ts'
import { scrollHint } from '../../words/tables.ts'
import type { Agreement } from './agreement.query.ts'

/** Every agreement with what it shares, how long, and where it and the reader's council stand. */
export const AgreementsTable = ({ list, own }: { list: readonly Agreement[]; own: 'shown' | 'none' }) => (
  <ScrollTable label={words.table} caption={words.tableCaption} hint={scrollHint('name')} look="t--tight">
    <TableHead
      columns={[
        words.agreement,
        words.state,
        ...(own === 'shown' ? [words.ownCouncil] : []),
        words.sharesColumn,
        words.term,
        { number: words.membersColumn },
      ]}
    />
    <tbody>
      {list.map((one) => (
        <tr key={one.id}>
          <th scope="row" className="first">
            <Link to="/agreements/$agreement" params={{ agreement: String(one.id) }}>
              {one.name}
            </Link>
            <span className="kind">
              {words.kindAndVersion(one.kind, one.version, one.demonstration ? 'demonstration' : 'real')}
            </span>
          </th>
          <td>{agreementStates[one.state] ?? one.state}</td>
          {own === 'shown' && (
            <td>
              {one.own ? (standings[one.own] ?? one.own) : <span className="muted">{words.notAsked}</span>}
            </td>
          )}
          <td>
            {sayShares(one.shares)}
            <span className="kind">{sayScope(one)}</span>
          </td>
          <td>{sayTerm(one)}</td>
          <td className="n">{one.members.filter(({ leftAt }) => leftAt === null).length}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
