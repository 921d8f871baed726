import { bare, parts, type Shown } from '../../data/catalogue.ts'
import { Missing } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { comparatorNames, indicatorPage, seriesColumns } from '../../words/indicator.ts'
import { countedOf, intervalSaid } from '../../words/numbers.ts'
import { periodTitle } from '../../words/periods.ts'
import { scrollHint } from '../../words/tables.ts'
import type { IndicatorData } from './indicator.query.ts'

/** Every figure of every line, with its parts, interval and kind. */
export const QuartersTable = ({ data, indicator }: { data: IndicatorData; indicator: Shown }) => (
  <ScrollTable
    label={indicatorPage.seriesTable}
    caption={indicatorPage.seriesCaption(indicator.name, data.area.name)}
    hint={scrollHint('period')}
  >
    <TableHead columns={seriesColumns} />
    {data.lines.map((line) => (
      <tbody key={`${line.who} ${line.kind}`}>
        <tr>
          <th scope="rowgroup" className="first">
            {comparatorNames[line.who] ?? data.area.name},{' '}
            {line.kind === 'live' && line.who === 'own' ? indicatorPage.ownReturns : line.kind}
          </th>
          <td colSpan={4} className="fill" />
        </tr>
        {line.points.map((point) => (
          <tr key={point.period}>
            <th scope="row" className="first">
              {periodTitle(point.period)}
            </th>
            <td className="n">
              {point.amount === null ? <Missing because={point.status} /> : bare(point.amount, indicator)}
            </td>
            <td className="n">
              {parts(point.numerator, point.denominator) ?? <span className="muted">–</span>}
            </td>
            <td className="n">
              {point.lower95 === null || point.upper95 === null ? (
                <span className="miss">{indicatorPage.noInterval}</span>
              ) : (
                intervalSaid(bare(point.lower95, indicator), bare(point.upper95, indicator))
              )}
            </td>
            <td className="n">
              {point.counted === null ? (
                <span className="muted">{indicatorPage.oneArea}</span>
              ) : (
                countedOf(point.counted, point.of ?? 10)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    ))}
  </ScrollTable>
)
