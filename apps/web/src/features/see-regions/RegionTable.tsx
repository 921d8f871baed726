import { bare, type Shown } from '../../data/catalogue.ts'
import { Reason } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
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
    <thead>
      <tr>
        <th scope="col" className="first">
          {words.region}
        </th>
        {data.periods.map((period) => (
          <th key={period} scope="col" className="n">
            {shortPeriod(period)}
          </th>
        ))}
      </tr>
    </thead>
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
