import { bare, type Shown, unitOf } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { controlWords } from '../../words/chart-parts.ts'
import { ruleSaid } from '../../words/charts.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
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
    label="Control chart, table"
    caption={`${indicator.name}, ${name}: figures and control limits`}
    hint={controlWords.tableHint}
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Period
        </th>
        <th scope="col" className="n">
          Figure, {unitOf(indicator)}
        </th>
        <th scope="col" className="n">
          Lower limit
        </th>
        <th scope="col" className="n">
          Mean
        </th>
        <th scope="col" className="n">
          Upper limit
        </th>
        <th scope="col">Signal</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ period, amount, mean, lower, upper, signal }) => (
        <tr key={period}>
          <th scope="row" className="first">
            {source === 'published' ? yearPhrase(period) : periodTitle(period)}
          </th>
          <td className="n">
            <span className="fig">{bare(amount, indicator)}</span>
          </td>
          <td className="n">{bare(lower, indicator)}</td>
          <td className="n">{bare(mean, indicator)}</td>
          <td className="n">{bare(upper, indicator)}</td>
          <td>{signal ? ruleSaid(signal) : 'none'}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
