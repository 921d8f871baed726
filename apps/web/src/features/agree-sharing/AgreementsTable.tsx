import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { agreementStates, standings } from '../../words/agreements.ts'
import type { Agreement } from './agreement.query.ts'
import { sayScope, sayShares, sayTerm } from './say-terms.ts'

/** Every agreement with what it shares, how long, and where it and the reader's council stand. */
export const AgreementsTable = ({ list, own }: { list: readonly Agreement[]; own: 'shown' | 'none' }) => (
  <ScrollTable
    label="Table of agreements"
    caption="Agreements, by name"
    hint="Scroll the table sideways; the name stays in view."
    look="t--tight"
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Agreement
        </th>
        <th scope="col">State</th>
        {own === 'shown' && <th scope="col">Your council</th>}
        <th scope="col">Shares</th>
        <th scope="col">Term</th>
        <th scope="col" className="n">
          Members
        </th>
      </tr>
    </thead>
    <tbody>
      {list.map((one) => (
        <tr key={one.id}>
          <th scope="row" className="first">
            <Link to="/agreements/$agreement" params={{ agreement: String(one.id) }}>
              {one.name}
            </Link>
            <span className="kind">
              {one.kind}, version {one.version}
              {one.demonstration ? ', demonstration' : ''}
            </span>
          </th>
          <td>{agreementStates[one.state] ?? one.state}</td>
          {own === 'shown' && (
            <td>{one.own ? (standings[one.own] ?? one.own) : <span className="muted">not asked</span>}</td>
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
