import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { LazyDotPlot } from '../../charts/LazyChart.tsx'
import { savePng, saveSvg } from '../../charts/save-chart.ts'
import { bare, type Shown, signed, unitOf } from '../../data/catalogue.ts'
import { Missing, Reason, Verdict } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Seg } from '../../ui/Seg.tsx'
import { indicatorPage } from '../../words/indicator.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
import type { IndicatorData } from './indicator.query.ts'
import { type Dots, toDots } from './to-dots.ts'

interface NeighboursPartProps {
  readonly data: IndicatorData
  readonly indicator: Shown
  readonly view: 'chart' | 'table'
  readonly onView: (view: 'chart' | 'table') => void
}

/** The ten neighbours, all of one period and kind, with the council's own figure of that period. */
export function NeighboursPart({ data, indicator, view, onView }: NeighboursPartProps) {
  const dots = toDots(data, indicator)
  const judged = indicator.polarity !== 'none'
  const live = data.neighbourKind === 'live'
  const when = data.neighbourPeriod
    ? live
      ? `Live, ${periodTitle(data.neighbourPeriod)}; ${indicatorPage.live}`
      : `Published, ${yearPhrase(data.neighbourPeriod)}`
    : ''
  return (
    <section className="section" aria-labelledby="neighbours">
      <div className="section__head">
        <div>
          <h2 id="neighbours">
            {judged ? indicatorPage.neighboursQuestion.judged : indicatorPage.neighboursQuestion.unjudged}
          </h2>
          <p className="note">
            {when}
            {data.ownForNeighbours?.amount != null &&
              data.neighbourPeriod !== data.period &&
              `, so ${data.area.name}’s own figure of then, ${bare(data.ownForNeighbours.amount, indicator)}, is shown`}
            {when && '.'}
          </p>
        </div>
        {dots.rows.length > 0 && (
          <Seg
            legend="Show the neighbours as"
            value={view}
            options={[
              { value: 'chart', label: 'Chart' },
              { value: 'table', label: 'Table' },
            ]}
            onChange={onView}
          />
        )}
      </div>
      {dots.rows.length === 0 && <p className="note">{indicatorPage.noNeighbours}</p>}
      {dots.rows.length > 0 &&
        (view === 'chart' ? (
          <DotsChart data={data} indicator={indicator} dots={dots} when={when} />
        ) : (
          <NeighboursTable data={data} indicator={indicator} when={when} />
        ))}
    </section>
  )
}

interface PartProps {
  readonly data: IndicatorData
  readonly indicator: Shown
  readonly when: string
}

function DotsChart({ data, indicator, dots, when }: PartProps & { readonly dots: Dots }) {
  const figure = useRef<HTMLElement>(null)
  const file = `neighbours-${indicator.id}-${data.area.code}`
  const intervals = dots.rows.some(({ lower }) => lower !== null)
  const place = dots.rows.findIndex(({ whose }) => whose === 'own') + 1
  return (
    <>
      <figure className="chart" ref={figure}>
        <LazyDotPlot
          rows={dots.rows}
          median={dots.median}
          medianText={dots.medianText}
          axis={`${unitOf(indicator)}, ${when.toLowerCase().split(';')[0]}`}
          summary={`${indicator.shortName}: ${data.area.name} ${place > 0 ? `stands ${place} of ${dots.rows.length}` : 'has no figure'} among its neighbours; ${dots.medianText}. The table holds every figure.`}
        />
        <figcaption>
          Dot: value.{' '}
          {intervals
            ? 'Bar: 95% interval. Where bars overlap the difference could be chance.'
            : 'No intervals: the parts of these figures are not published.'}
        </figcaption>
      </figure>
      <p className="actions small take-away">
        <button type="button" className="plain" onClick={() => saveSvg(figure.current, file)}>
          Chart, SVG
        </button>
        <button type="button" className="plain" onClick={() => void savePng(figure.current, file)}>
          Chart, PNG
        </button>
      </p>
    </>
  )
}

const NeighboursTable = ({ data, indicator, when }: PartProps) => (
  <ScrollTable
    label="Neighbours, table"
    caption={`${indicator.name}, ${data.area.name} and its statistical neighbours. ${when}`}
    hint="Scroll the table sideways; the council stays in view."
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Council
        </th>
        <th scope="col">Closeness</th>
        <th scope="col" className="n">
          Figure
        </th>
        <th scope="col" className="n">
          95% interval
        </th>
        <th scope="col" className="n">
          Change
        </th>
        <th scope="col">Against {data.area.name}</th>
      </tr>
    </thead>
    <tbody>
      {data.ownForNeighbours && (
        <tr className="own">
          <th scope="row" className="first">
            {data.area.name}
          </th>
          <td>
            <span className="muted">itself</span>
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
    <span className="miss">no interval</span>
  ) : (
    <>
      {bare(lower, of)} to {bare(upper, of)}
    </>
  )
