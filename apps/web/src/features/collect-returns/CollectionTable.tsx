import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { StatusChip } from '../../ui/StatusChip.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { collection, lateWords } from '../../words/collection.ts'
import { dayOf, periodTitle } from '../../words/periods.ts'
import { revisionSaid } from '../../words/returns.ts'
import type { CollectionData } from './collection.query.ts'

interface CollectionTableProps {
  readonly data: CollectionData
  readonly rows: CollectionData['rows']
}

/** One line per council: where its return stands and what is left to answer. */
export const CollectionTable = ({ data, rows }: CollectionTableProps) => (
  <ScrollTable
    label={collection.table}
    caption={collection.tableCaption(periodTitle(data.period), data.agreement.name)}
    hint={collection.hint}
    look="t--tight"
  >
    <TableHead columns={collection.columns} />
    <tbody>
      {rows.map(({ council, status, since, revision, held, findings, late, lateFor }) => (
        <tr key={council.id}>
          <th scope="row" className="first">
            {status === 'signed_off' ? (
              <Link to="/councils/$area" params={{ area: council.areaCode }} search={{ period: data.period }}>
                {council.name}
              </Link>
            ) : (
              council.name
            )}
          </th>
          <td>
            <StatusChip status={status} /> {late && <span className="note small">{lateWords(lateFor)}</span>}
          </td>
          {status === 'not_started' ? (
            <td colSpan={3} className="muted">
              {collection.nothingSent}
            </td>
          ) : (
            <>
              <td style={{ whiteSpace: 'nowrap' }}>
                {since && dayOf(since)}
                {(revision ?? 1) > 1 && ` (${revisionSaid(revision ?? 1)})`}
              </td>
              <Counted number={held} />
              <Counted number={findings} />
            </>
          )}
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)

const Counted = ({ number }: { number: number }) => (
  <td className="n">{number > 0 ? <b>{number}</b> : <span className="muted">0</span>}</td>
)
