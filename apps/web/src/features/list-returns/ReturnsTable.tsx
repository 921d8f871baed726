import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { StatusChip } from '../../ui/StatusChip.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { dayOf, periodTitle } from '../../words/periods.ts'
import { returnsTable, revisionSaid } from '../../words/returns.ts'
import { scrollHint } from '../../words/tables.ts'
import type { ListedReturn } from './to-return-list.ts'

/** The council's returns: where each stands, and what is to be done on it. */
export const ReturnsTable = ({ list }: { list: readonly ListedReturn[] }) => (
  <ScrollTable label={returnsTable.label} caption={returnsTable.caption} hint={scrollHint('period')}>
    <TableHead columns={returnsTable.columns} />
    <tbody>
      {list.map((one) => (
        <tr key={one.period}>
          <th scope="row" className="first">
            <Link to="/returns/$period" params={{ period: one.period }}>
              {periodTitle(one.period)}
            </Link>
            {one.revision !== null && one.revision > 1 && (
              <span className="kind">{revisionSaid(one.revision)}</span>
            )}
          </th>
          <td>
            <StatusChip status={one.status} />
            {one.late && <span className="kind">{returnsTable.late}</span>}
          </td>
          <td className="date">
            {one.dueOn ? dayOf(one.dueOn) : <span className="muted">{returnsTable.noDate}</span>}
          </td>
          {one.status === 'not_started' ? (
            <td colSpan={4} className="muted">
              {returnsTable.nothingSent}
            </td>
          ) : (
            <>
              <td className="n">{one.figures}</td>
              <td className="n">{one.toMend > 0 ? <b>{one.toMend}</b> : 0}</td>
              <td className="n">{one.held > 0 ? <b>{one.held}</b> : 0}</td>
              <td className="date">
                {one.since && dayOf(one.since)}
                {one.by && <span className="kind">{one.by}</span>}
              </td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
