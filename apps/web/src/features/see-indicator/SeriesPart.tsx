import { useState } from 'react'
import { LazySeriesChart } from '../../charts/LazyChart.tsx'
import type { Shown } from '../../data/catalogue.ts'
import { unitOf } from '../../data/catalogue.ts'
import { SeriesSign } from '../../ui/marks.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { scaleSaid } from '../../words/chart-parts.ts'
import { seriesSentence } from '../../words/charts.ts'
import {
  indicatorPage,
  leftOutSaid,
  pictureSource,
  seriesCaption,
  seriesNames,
  trendWords,
} from '../../words/indicator.ts'
import { periodTitle } from '../../words/periods.ts'
import { reasonWords } from '../../words/reasons.ts'
import { ChartPanel, type ChartView } from '../read-charts/ChartPanel.tsx'
import { toSays, toSummary } from '../read-charts/to-says.ts'
import type { IndicatorData } from './indicator.query.ts'
import { QuartersTable } from './QuartersTable.tsx'
import { type Compared, type Series, scaleOf } from './to-series.ts'
import { toSeriesCsv } from './to-series-csv.ts'
import { againstName, toSeriesFacts } from './to-series-facts.ts'

interface SeriesPartProps {
  readonly data: IndicatorData
  readonly indicator: Shown
  readonly series: Series | null
  readonly view: ChartView
  readonly onView: (view: ChartView) => void
}

const everyone: readonly Compared[] = ['neighbours', 'region', 'england']

/** How the figure moved: a chart or its table, with what it shows in a sentence, and the trend. */
export function SeriesPart({ data, indicator, series, view, onView }: SeriesPartProps) {
  const narrow = useNarrow()
  const [chosen, setChosen] = useState<ReadonlySet<Compared> | null>(null)
  // On a phone five lines are too many: region and England are off until asked for.
  const shown = chosen ?? new Set<Compared>(narrow ? ['neighbours'] : everyone)
  const question =
    indicator.polarity === 'high' || indicator.polarity === 'low'
      ? indicatorPage.trendQuestion.low
      : indicatorPage.trendQuestion.other
  const name = data.area.name
  const says = toSays(name, indicator, series?.by === 'year' ? 'published' : 'live')
  const sentence = seriesSentence(toSeriesFacts(data, indicator), says, againstName(data))
  const trend = trendWords(data.trend, reasonWords(data.trendReason))
  const panel = { heading: question, sentence, note: trend, view, onView }
  if (!series) return <ChartPanel {...panel} sentence={indicatorPage.noSeries} chart={null} />
  const scale = scaleOf(series, shown)
  const present = everyone.filter((who) => series.levels.some((level) => level.who === who))
  const live = series.live.some((amount) => amount !== null)
  const names: Readonly<Record<Compared, string>> = {
    neighbours: seriesNames.neighbours,
    region: seriesNames.region(data.regionName),
    england: seriesNames.england,
  }
  const toggle = (who: Compared) => {
    const next = new Set(shown)
    if (!next.delete(who)) next.add(who)
    setChosen(next)
  }
  return (
    <ChartPanel
      {...panel}
      chart={{
        legend: (
          <ul className="legend">
            <li>
              <SeriesSign of="own" />
              {seriesNames.own(name, series.by === 'year' ? 'year' : 'period')}
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
            {live && (
              <li>
                <SeriesSign of="neighbours-live" />
                {seriesNames.live}
              </li>
            )}
          </ul>
        ),
        drawing: (
          <LazySeriesChart
            slots={series.slots}
            own={series.own}
            live={series.live}
            breaks={series.breaks}
            name={name}
            levels={series.levels.filter(({ who }) => shown.has(who))}
            decimals={series.decimals}
            {...scale}
            summary={toSummary(`${indicator.shortName}, ${name}.`, sentence)}
          />
        ),
        caption: (
          <>
            {seriesCaption(
              unitOf(indicator),
              series.by !== 'year' && series.levels.length > 0 ? 'years across' : 'points only',
            )}
            {scaleSaid(scale.low)}
            {series.leftOut.length > 0 && ` ${leftOutSaid(series.leftOut, names)}`}
          </>
        ),
        table: <QuartersTable data={data} indicator={indicator} />,
        picture: {
          name: `${indicator.id}-${data.area.code}-${data.period}`,
          title: `${indicator.name}, ${name}`,
          sentence,
          legend: [
            { who: 'own', text: name },
            ...present.filter((who) => shown.has(who)).map((who) => ({ who, text: names[who] })),
            ...(live ? [{ who: 'live' as const, text: seriesNames.live }] : []),
          ],
          source: pictureSource(unitOf(indicator), live ? 'with live' : 'published'),
        },
        about: {
          whose: `${name} (${data.area.code})`,
          period: periodTitle(data.period),
          figures: live ? 'live' : data.source === 'return' ? 'return' : 'published',
        },
        csv: () => toSeriesCsv(data),
      }}
    />
  )
}
