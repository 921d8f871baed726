import { neighbourFacts, type Verdict } from '@outturn/benchmarking'
import { LazyDotPlot } from '../../charts/LazyChart.tsx'
import { bare, type Shown, unitOf } from '../../data/catalogue.ts'
import { scaleSaid } from '../../words/chart-parts.ts'
import { neighbourSentence } from '../../words/charts.ts'
import { indicatorPage, neighboursWords, pictureSource } from '../../words/indicator.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
import { ChartPanel, type ChartView } from '../read-charts/ChartPanel.tsx'
import { toSays, toSummary } from '../read-charts/to-says.ts'
import type { IndicatorData } from './indicator.query.ts'
import { NeighboursTable } from './NeighboursTable.tsx'
import { toDots } from './to-dots.ts'
import { toNeighboursCsv } from './to-series-csv.ts'

interface NeighboursPartProps {
  readonly data: IndicatorData
  readonly indicator: Shown
  readonly view: ChartView
  readonly onView: (view: ChartView) => void
}

/** The ten neighbours, all of one period and kind, with the council's own figure of that period. */
export function NeighboursPart({ data, indicator, view, onView }: NeighboursPartProps) {
  const dots = toDots(data, indicator)
  const live = data.neighbourKind === 'live'
  const when = whenSaid(data)
  const heading =
    indicator.polarity !== 'none'
      ? indicatorPage.neighboursQuestion.judged
      : indicatorPage.neighboursQuestion.unjudged
  const facts = neighbourFacts({
    indicator,
    own: data.ownForNeighbours?.amount ?? null,
    neighbours: data.neighbours.map(({ amount, verdict }) => ({ amount, verdict: verdict as Verdict })),
    median: dots.median,
  })
  const sentence = neighbourSentence(facts, toSays(data.area.name, indicator, live ? 'live' : 'published'))
  const intervals = dots.rows.some(({ lower }) => lower !== null)
  const least = Math.min(...dots.rows.map(({ lower, amount }) => lower ?? amount))
  const then =
    data.ownForNeighbours?.amount != null && data.neighbourPeriod !== data.period
      ? neighboursWords.ownThen(data.area.name, bare(data.ownForNeighbours.amount, indicator))
      : ''
  return (
    <ChartPanel
      heading={heading}
      sentence={sentence}
      note={when && `${when}${then}.`}
      view={view}
      onView={onView}
      chart={
        dots.rows.length === 0
          ? null
          : {
              drawing: (
                <LazyDotPlot
                  rows={dots.rows}
                  median={dots.median}
                  medianText={dots.medianText}
                  axis={`${unitOf(indicator)}, ${when.charAt(0).toLowerCase()}${when.slice(1).split(';')[0]}`}
                  summary={toSummary(neighboursWords.summary(indicator.shortName), sentence)}
                />
              ),
              caption: (
                <>
                  {intervals ? neighboursWords.intervals : neighboursWords.noIntervals}
                  {scaleSaid(least)}
                </>
              ),
              table: <NeighboursTable data={data} indicator={indicator} when={when} />,
              picture: {
                name: `neighbours-${indicator.id}-${data.area.code}`,
                title: neighboursWords.title(indicator.name, data.area.name),
                sentence,
                legend: [
                  { who: 'own', text: data.area.name },
                  { who: 'neighbours', text: neighboursWords.median(dots.medianText) },
                ],
                source: pictureSource(`${unitOf(indicator)}. ${when}`, live ? 'with live' : 'published'),
              },
              about: {
                whose: neighboursWords.whose(data.area.name, data.area.code),
                period: data.neighbourPeriod ? periodTitle(data.neighbourPeriod) : undefined,
                figures: live ? 'live' : 'published',
              },
              csv: () => toNeighboursCsv(data),
            }
      }
    />
  )
}

/** Kind and period of the neighbours' figures: `Published, year ending 31 March 2022`. */
function whenSaid({ neighbourPeriod, neighbourKind }: IndicatorData): string {
  if (!neighbourPeriod) return ''
  return neighbourKind === 'live'
    ? neighboursWords.live(periodTitle(neighbourPeriod))
    : neighboursWords.published(yearPhrase(neighbourPeriod))
}
