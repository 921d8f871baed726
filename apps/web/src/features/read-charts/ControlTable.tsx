import { bare, type Shown, unitOf } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { controlColumns, controlWords } from '../../words/chart-parts.ts'
import { ruleSaid } from '../../words/charts.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
import { nothing } from '../../words/tables.ts'
import type { ControlRow } from './to-control-rows.ts'

interface ControlTableProps {
  readonly rows: readonly ControlRow[]
  readonly indicator: Shown
  readonly name: string
  readonly source: 'returns' | 'published'
}

/** Every charted figure with its limits, and which rule it breaks. */
export const ControlTable = ({ rows, indicator, name, source }: ControlTableProps) => (
  <ScrollTable
    label={controlWords.table}
    caption={controlWords.tableCaption(indicator.name, name)}
    hint={controlWords.tableHint}
  >
    <TableHead columns={controlColumns(unitOf(indicator))} />
    <tbody>
      {rows.map(({ period, amount, mean, lower, upper, signal, anew }) => (
        <tr key={period}>
          <th scope="row" className="first">
            {source === 'published' ? yearPhrase(period) : periodTitle(period)}
            {anew && (
              <span className="kind">
                {controlWords.anew}: {anew}
              </span>
            )}
          </th>
          <td className="n">
            <span className="fig">{bare(amount, indicator)}</span>
          </td>
          <td className="n">{bare(lower, indicator)}</td>
          <td className="n">{bare(mean, indicator)}</td>
          <td className="n">{bare(upper, indicator)}</td>
          <td>{signal ? ruleSaid(signal) : nothing}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
