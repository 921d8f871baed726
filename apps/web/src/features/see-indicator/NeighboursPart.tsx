import { useRef } from 'react'
import { LazyDotPlot } from '../../charts/LazyChart.tsx'
import type { PictureWords } from '../../charts/save-chart.ts'
import { bare, type Shown, unitOf } from '../../data/catalogue.ts'
import { Seg } from '../../ui/Seg.tsx'
import { indicatorPage, pictureSource } from '../../words/indicator.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
import type { IndicatorData } from './indicator.query.ts'
import { NeighboursTable } from './NeighboursTable.tsx'
import { TakeChart } from './TakeChart.tsx'
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
  const picture: PictureWords = {
    name: `neighbours-${indicator.id}-${data.area.code}`,
    title: `${indicator.name}, ${data.area.name} and its neighbours`,
    legend: [
      { who: 'own', text: data.area.name },
      { who: 'neighbours', text: `neighbours’ ${dots.medianText}` },
    ],
    source: pictureSource(
      `${unitOf(indicator)}. ${when}`,
      data.neighbourKind === 'live' ? 'with live' : 'published',
    ),
  }
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
      <TakeChart figure={figure} picture={picture} />
    </>
  )
}
