import { Link } from '@tanstack/react-router'
import { shownIndicator } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { basisName, shortPeriod } from '../../words/periods.ts'
import { changeKinds, published as words } from '../../words/published.ts'
import { scrollHint } from '../../words/tables.ts'
import type { Changes } from './published.query.ts'

/** Figures that a vintage prints otherwise than the one before, as both printed them. */
export const ChangesTable = ({ changes }: { changes: Changes }) => (
  <ScrollTable
    label={words.changedTable}
    caption={words.changedCaption}
    hint={scrollHint('council')}
    look="t--tight"
  >
    <TableHead columns={words.changedColumns} />
    <tbody>
      {changes.figures.map((one) => (
        <tr key={`${one.kind} ${one.indicator} ${one.basis} ${one.period} ${one.areaCode}`}>
          <th scope="row" className="first">
            {one.areaName}
          </th>
          <td>
            <Link to="/indicators/$indicator" params={{ indicator: one.indicator }}>
              {shownIndicator(one.indicator).shortName}
            </Link>
            <span className="kind">{basisName(one.basis)}</span>
          </td>
          <td style={{ whiteSpace: 'nowrap' }}>{shortPeriod(one.period)}</td>
          <td>{changeKinds[one.kind] ?? one.kind}</td>
          <td className="n">{one.before ?? <span className="miss">{words.notInIt}</span>}</td>
          <td className="n">{one.after ?? <span className="miss">{words.notInIt}</span>}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
