import { useRef } from 'react'
import { RegionLines } from '../../charts/RegionLines.tsx'
import { bare, parts, type Shown, unitOf, withUnit } from '../../data/catalogue.ts'
import { Reason } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { tableHoldsAll } from '../../words/chart-parts.ts'
import { league } from '../../words/league.ts'
import { countedOf } from '../../words/numbers.ts'
import { basisPhrase, periodTitle } from '../../words/periods.ts'
import { series as words } from '../../words/series.ts'
import { columns } from '../../words/tables.ts'
import { TakeChart } from '../read-charts/TakeChart.tsx'
import { type RegionSeriesData, toAllianceSeries } from './to-region-series.ts'

interface AlliancePartProps {
  readonly alliance: NonNullable<RegionSeriesData['alliance']>
  readonly indicator: Shown
}

/** The alliance's own quarters, apart from the published years. */
export function AlliancePart({ alliance, indicator }: AlliancePartProps) {
  const drawn = toAllianceSeries(alliance, indicator)
  const title = words.alliance(alliance.name)
  const last = alliance.points.at(-1)
  const says = words.allianceSays(
    title,
    alliance.points.length,
    last?.amount == null ? '' : words.figureIn(withUnit(last.amount, indicator), periodTitle(last.period)),
  )
  const figure = useRef<HTMLElement>(null)
  return (
    <section className="section" aria-labelledby="alliance">
      <h2 id="alliance">{title}</h2>
      <p className="note below">
        {words.allianceNote} {league.live} {drawn && drawn.low > 0 ? words.zero : ''}
      </p>
      {drawn && (
        <>
          <figure className="chart" ref={figure}>
            <RegionLines {...drawn} summary={`${says} ${tableHoldsAll}`} />
          </figure>
          <TakeChart
            figure={figure}
            picture={{
              ...{ name: `alliance-${indicator.id}`, title: `${indicator.name}, ${title}`, sentence: says },
              legend: [],
              source: league.live,
            }}
            about={{ whose: alliance.name, figures: 'live' }}
            csv={null}
          />
        </>
      )}
      <ScrollTable label={words.quarters} caption={`${indicator.name}, ${title}`} look="t--tight">
        <TableHead
          columns={[
            words.quarter,
            { number: `${words.value}, ${unitOf(indicator)}` },
            { number: columns.parts },
            { number: words.counted },
          ]}
        />
        <tbody>
          {alliance.points.map((point) => (
            <tr key={point.period}>
              <th scope="row" className="first">
                {periodTitle(point.period)}
                <span className="kind">{basisPhrase(alliance.basis, point.period)}</span>
              </th>
              <td className="n">
                {point.amount == null ? (
                  <Reason code={point.reason} />
                ) : (
                  <span className="fig">{bare(point.amount, indicator)}</span>
                )}
              </td>
              <td className="n">{parts(point.numerator, point.denominator) ?? <Reason code="no_parts" />}</td>
              <td className="n">{countedOf(point.counted, point.of)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
