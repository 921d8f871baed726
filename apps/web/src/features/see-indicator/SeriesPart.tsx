import { useRef, useState } from 'react'
import { LazySeriesChart } from '../../charts/LazyChart.tsx'
import type { PictureWords } from '../../charts/save-chart.ts'
import type { Shown } from '../../data/catalogue.ts'
import { unitOf } from '../../data/catalogue.ts'
import { SeriesSign } from '../../ui/marks.tsx'
import { Seg } from '../../ui/Seg.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { indicatorPage, pictureSource, trendWords } from '../../words/indicator.ts'
import { periodTitle } from '../../words/periods.ts'
import { reasonWords } from '../../words/reasons.ts'
import type { IndicatorData } from './indicator.query.ts'
import { QuartersTable } from './QuartersTable.tsx'
import { TakeChart } from './TakeChart.tsx'
import { type Compared, type Series, scaleOf } from './to-series.ts'

interface SeriesPartProps {
  readonly data: IndicatorData
  readonly indicator: Shown
  readonly series: Series | null
  readonly view: 'chart' | 'table'
  readonly onView: (view: 'chart' | 'table') => void
}

const everyone: readonly Compared[] = ['neighbours', 'region', 'england']

/** How the figure moved: a chart or its table, with the trend in a sentence. */
export function SeriesPart({ data, indicator, series, view, onView }: SeriesPartProps) {
  const narrow = useNarrow()
  const figure = useRef<HTMLElement>(null)
  const [chosen, setChosen] = useState<ReadonlySet<Compared> | null>(null)
  // On a phone five lines are too many: region and England are off until asked for.
  const shown = chosen ?? new Set<Compared>(narrow ? ['neighbours'] : everyone)
  const question =
    indicator.polarity === 'high' || indicator.polarity === 'low'
      ? indicatorPage.trendQuestion.low
      : indicatorPage.trendQuestion.other
  const name = data.area.name
  const present = everyone.filter((who) => series?.levels.some((level) => level.who === who))
  const names: Readonly<Record<Compared, string>> = {
    neighbours: 'Neighbours’ median, published',
    region: `${data.regionName ?? 'Region'}, published`,
    england: 'England, published',
  }
  const toggle = (who: Compared) => {
    const next = new Set(shown)
    if (!next.delete(who)) next.add(who)
    setChosen(next)
  }
  const picture: PictureWords = {
    name: `${indicator.id}-${data.area.code}-${data.period}`,
    title: `${indicator.name}, ${name}`,
    legend: [
      { who: 'own', text: name },
      ...present.filter((who) => shown.has(who)).map((who) => ({ who, text: names[who] })),
      ...(series?.live.some((amount) => amount !== null)
        ? [{ who: 'live' as const, text: 'Neighbours’ median, live' }]
        : []),
    ],
    source: pictureSource(unitOf(indicator), data.source === 'return' ? 'with live' : 'published'),
  }
  return (
    <section aria-labelledby="series">
      <div className="section__head">
        <div>
          <h2 id="series">{question}</h2>
          <p className="note">{trendWords(data.trend, reasonWords(data.trendReason))}</p>
        </div>
        {series && (
          <Seg
            legend="Show the periods as"
            value={view}
            options={[
              { value: 'chart', label: 'Chart' },
              { value: 'table', label: 'Table' },
            ]}
            onChange={onView}
          />
        )}
      </div>
      {!series && <p className="note">{indicatorPage.noSeries}</p>}
      {series && view === 'table' && <QuartersTable data={data} indicator={indicator} />}
      {series && view === 'chart' && (
        <>
          <ul className="legend">
            <li>
              <SeriesSign of="own" />
              {name}, each {series.by === 'year' ? 'published year' : 'period'}
            </li>
            {present.map((who) => (
              <li key={who}>
                <label className="legend__choice">
                  <input type="checkbox" checked={shown.has(who)} onChange={() => toggle(who)} />
                  <SeriesSign of={who} />
                  {names[who]}
                </label>
              </li>
            ))}
            {series.live.some((amount) => amount !== null) && (
              <li>
                <SeriesSign of="neighbours-live" />
                Neighbours’ median, live
              </li>
            )}
          </ul>
          <figure className="chart" ref={figure}>
            <LazySeriesChart
              slots={series.slots}
              own={series.own}
              live={series.live}
              levels={series.levels.filter(({ who }) => shown.has(who))}
              decimals={series.decimals}
              {...scaleOf(series, shown)}
              summary={summaryOf(data, indicator, series)}
            />
            <figcaption>
              {unitOf(indicator)}, with 95% intervals where they can be given.{' '}
              {scaleOf(series, shown).low > 0 && 'The scale does not start at zero. '}
              {series.by !== 'year' &&
                series.levels.length > 0 &&
                'Published years are drawn across the periods they cover.'}
            </figcaption>
          </figure>
          <TakeChart figure={figure} picture={picture} />
        </>
      )}
    </section>
  )
}

/** The chart in a sentence: from where to where, and how many are missing. */
function summaryOf(data: IndicatorData, indicator: Shown, series: Series): string {
  const known = series.own.flatMap((figure, slot) => (figure ? [{ figure, slot: series.slots[slot] }] : []))
  const [first, last] = [known[0], known[known.length - 1]]
  const gaps = series.own.length - known.length
  return `${indicator.shortName}, ${data.area.name}: ${first?.figure.text} in ${periodTitle(first?.slot?.period ?? '')}, ${last?.figure.text} in ${periodTitle(last?.slot?.period ?? '')}; ${known.length} periods${gaps > 0 ? `, ${gaps} without a figure` : ''}. The table holds every figure.`
}
