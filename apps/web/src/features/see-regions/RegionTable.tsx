import { bare, type Shown } from '../../data/catalogue.ts'
import { Reason } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { shortPeriod } from '../../words/periods.ts'
import { series as words } from '../../words/series.ts'
import type { RegionSeriesData } from './to-region-series.ts'

interface RegionTableProps {
  readonly data: RegionSeriesData
  readonly indicator: Shown
  readonly mark: string | undefined
  readonly caption: string
}

/** Regions × years, as published. */
export const RegionTable = ({ data, indicator, mark, caption }: RegionTableProps) => (
  <ScrollTable label={words.table} caption={caption} look="t--tight">
    <TableHead columns={[words.region, ...data.periods.map((period) => ({ number: shortPeriod(period) }))]} />
    <tbody>
      {data.areas.map(({ areaCode, name, amounts, reasons }) => (
        <tr key={areaCode} className={areaCode === mark ? 'own' : undefined}>
          <th scope="row" className="first">
            {name}
          </th>
          {amounts.map((amount, at) => (
            <td key={data.periods[at]} className="n">
              {amount == null ? <Reason code={reasons[at]} /> : bare(amount, indicator)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
