import { Link } from '@tanstack/react-router'
import { bare, type Shown, signed } from '../../data/catalogue.ts'
import { Missing, Reason, Verdict } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { indicatorPage, neighbourColumns } from '../../words/indicator.ts'
import { intervalSaid } from '../../words/numbers.ts'
import { scrollHint } from '../../words/tables.ts'
import type { IndicatorData } from './indicator.query.ts'

interface NeighboursTableProps {
  readonly data: IndicatorData
  readonly indicator: Shown
  /** Kind and period of every figure in the table. */
  readonly when: string
}

/** The council and its ten neighbours, each with closeness, figure, interval and verdict. */
export const NeighboursTable = ({ data, indicator, when }: NeighboursTableProps) => (
  <ScrollTable
    label={indicatorPage.neighbourTable}
    caption={indicatorPage.neighbourCaption(indicator.name, data.area.name, when)}
    hint={scrollHint('council')}
  >
    <TableHead columns={neighbourColumns(data.area.name)} />
    <tbody>
      {data.ownForNeighbours && (
        <tr className="own">
          <th scope="row" className="first">
            {data.area.name}
          </th>
          <td>
            <span className="muted">{indicatorPage.itself}</span>
          </td>
          <td className="n">
            {data.ownForNeighbours.amount === null ? (
              <Missing because={data.ownForNeighbours.status} />
            ) : (
              bare(data.ownForNeighbours.amount, indicator)
            )}
          </td>
          <td className="n">
            <Interval
              lower={data.ownForNeighbours.lower95}
              upper={data.ownForNeighbours.upper95}
              of={indicator}
            />
          </td>
          <td className="n">
            <span className="muted">–</span>
          </td>
          <td>
            <span className="muted">–</span>
          </td>
        </tr>
      )}
      {data.neighbours.map((one) => (
        <tr key={one.area.code}>
          <th scope="row" className="first">
            <Link
              to="/councils/$area/indicators/$indicator"
              params={{ area: one.area.code, indicator: indicator.id }}
              search={{ basis: data.basis }}
            >
              {one.area.name}
            </Link>
          </th>
          <td>{one.closeness}</td>
          <td className="n">
            {one.amount === null ? <Missing because={one.status} /> : bare(one.amount, indicator)}
          </td>
          <td className="n">
            <Interval lower={one.lower95} upper={one.upper95} of={indicator} />
          </td>
          <td className="n">
            {one.change === null ? <Reason code="no_earlier_figure" /> : signed(one.change, indicator)}
          </td>
          <td>
            {one.verdict === 'not_compared' ? (
              <Reason code="no_interval" />
            ) : (
              <Verdict verdict={one.verdict} />
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)

const Interval = ({ lower, upper, of }: { lower: number | null; upper: number | null; of: Shown }) =>
  lower === null || upper === null ? (
    <span className="miss">{indicatorPage.noInterval}</span>
  ) : (
    intervalSaid(bare(lower, of), bare(upper, of))
  )
