import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { councils as words } from '../../words/people.ts'
import { nothing, scrollHint } from '../../words/tables.ts'
import type { Council } from '../agree-sharing/agreement.query.ts'

interface CouncilsTableProps {
  readonly list: readonly Council[]
  readonly onChange: (council: Council) => void
}

/** Which councils take part, with a way to stop one or let it take part again. */
export const CouncilsTable = ({ list, onChange }: CouncilsTableProps) => (
  <ScrollTable label={words.table} caption={words.tableCaption} hint={scrollHint('name')} look="t--tight">
    <TableHead columns={words.columns} />
    <tbody>
      {list.map((one) => (
        <tr key={one.id}>
          <th scope="row" className="first">
            {one.name}
            {one.demonstration && <span className="kind">{words.demonstration}</span>}
          </th>
          <td>{one.regionName ?? <span className="muted">{nothing}</span>}</td>
          <td>{one.areaCode}</td>
          <td>{one.active ? words.active : words.inactive}</td>
          <td>
            <button type="button" className="plain" onClick={() => onChange(one)}>
              {one.active ? words.stop : words.start}
              <span className="hidden"> {one.name}</span>
            </button>
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
