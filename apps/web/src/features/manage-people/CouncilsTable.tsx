import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { councils as words } from '../../words/people.ts'
import type { Council } from '../agree-sharing/agreement.query.ts'

interface CouncilsTableProps {
  readonly list: readonly Council[]
  readonly onChange: (council: Council) => void
}

/** Which councils take part, with a way to stop one or let it take part again. */
export const CouncilsTable = ({ list, onChange }: CouncilsTableProps) => (
  <ScrollTable
    label="Table of councils"
    caption="Councils that take part, by name"
    hint="Scroll the table sideways; the name stays in view."
    look="t--tight"
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Council
        </th>
        <th scope="col">Region</th>
        <th scope="col">Area code</th>
        <th scope="col">State</th>
        <th scope="col">Change</th>
      </tr>
    </thead>
    <tbody>
      {list.map((one) => (
        <tr key={one.id}>
          <th scope="row" className="first">
            {one.name}
            {one.demonstration && <span className="kind">demonstration</span>}
          </th>
          <td>{one.regionName ?? <span className="muted">none</span>}</td>
          <td>{one.areaCode}</td>
          <td>{one.active ? 'takes part' : 'takes part no more'}</td>
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
