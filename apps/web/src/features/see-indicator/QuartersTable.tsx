import { bare, parts, type Shown } from '../../data/catalogue.ts'
import { Missing } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { periodTitle } from '../../words/periods.ts'
import type { IndicatorData } from './indicator.query.ts'

const names: Readonly<Record<string, string>> = {
  own: '',
  neighbours_median: 'Neighbours’ median',
  region: 'Region',
  england: 'England',
}

/** Every figure of every line, with its parts, interval and kind. */
export const QuartersTable = ({ data, indicator }: { data: IndicatorData; indicator: Shown }) => (
  <ScrollTable
    label="Figures by period, table"
    caption={`${indicator.name}, ${data.area.name} and comparators, by period`}
    hint="Scroll the table sideways; the period stays in view."
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Period
        </th>
        <th scope="col" className="n">
          Figure
        </th>
        <th scope="col" className="n">
          n / d
        </th>
        <th scope="col" className="n">
          95% interval
        </th>
        <th scope="col" className="n">
          Made of
        </th>
      </tr>
    </thead>
    {data.lines.map((line) => (
      <tbody key={`${line.who} ${line.kind}`}>
        <tr>
          <th scope="rowgroup" className="first">
            {names[line.who] || data.area.name},{' '}
            {line.kind === 'live' && line.who === 'own' ? 'own returns' : line.kind}
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
                <span className="miss">no interval</span>
              ) : (
                `${bare(point.lower95, indicator)} to ${bare(point.upper95, indicator)}`
              )}
            </td>
            <td className="n">
              {point.counted === null ? (
                <span className="muted">one area</span>
              ) : (
                `${point.counted} of ${point.of ?? 10}`
              )}
            </td>
          </tr>
        ))}
      </tbody>
    ))}
  </ScrollTable>
)
