import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { StatusChip } from '../../ui/StatusChip.tsx'
import { collection, lateWords } from '../../words/collection.ts'
import { dayOf, periodTitle } from '../../words/periods.ts'
import type { CollectionData } from './collection.query.ts'

interface CollectionTableProps {
  readonly data: CollectionData
  readonly rows: CollectionData['rows']
}

/** One line per council: where its return stands and what is left to answer. */
export const CollectionTable = ({ data, rows }: CollectionTableProps) => (
  <ScrollTable
    label="Table of returns"
    caption={`Returns for ${periodTitle(data.period)}, ${data.agreement.name}, by council`}
    hint={collection.hint}
    look="t--tight"
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Council
        </th>
        <th scope="col">Status</th>
        <th scope="col">Since</th>
        <th scope="col" className="n">
          Held
          <br />
          figures
        </th>
        <th scope="col" className="n">
          Findings to
          <br />
          answer
        </th>
      </tr>
    </thead>
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
                {(revision ?? 1) > 1 && ` (revision ${revision})`}
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
