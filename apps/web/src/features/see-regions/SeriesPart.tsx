import { useRef } from 'react'
import { RegionLines } from '../../charts/RegionLines.tsx'
import { type Shown, withUnit } from '../../data/catalogue.ts'
import { SeriesSign } from '../../ui/marks.tsx'
import { shortPeriod } from '../../words/periods.ts'
import { seriesLede, series as words } from '../../words/series.ts'
import { TakeChart } from '../read-charts/TakeChart.tsx'
import { TakeAway } from '../take-away/TakeAway.tsx'
import { toTable } from '../take-away/to-table.ts'
import { AlliancePart } from './AlliancePart.tsx'
import { RegionTable } from './RegionTable.tsx'
import { toAllianceCsv, toRegionCsv } from './to-region-csv.ts'
import { type RegionSeriesData, toRegionSeries } from './to-region-series.ts'

interface SeriesPartProps {
  readonly data: RegionSeriesData
  readonly indicator: Shown
  readonly mark: string | undefined
  readonly show: 'chart' | 'table'
}

/** Regions and England over the published years, then the alliance's own quarters. */
export function SeriesPart({ data, indicator, mark, show }: SeriesPartProps) {
  const drawn = toRegionSeries(data, indicator, mark)
  const lede = ledeOf(data, indicator, mark)
  const title = words.title(indicator.name)
  const figure = useRef<HTMLElement>(null)
  const marked = data.areas.find(({ areaCode }) => areaCode === mark)?.name
  return (
    <>
      <section aria-labelledby="published">
        <h2 id="published">{words.published}</h2>
        <p className="note below">{drawn ? words.publishedNote : words.notPublished}</p>
        {lede && <p className="answer below">{lede}</p>}
        {drawn && show === 'chart' && (
          <>
            <ul className="legend">
              {mark && (
                <li>
                  <SeriesSign of="own" /> {marked}
                </li>
              )}
              <li>
                <SeriesSign of="england" /> {words.england}
              </li>
              {drawn.low > 0 && <li className="note small">{words.zero}</li>}
            </ul>
            <figure className="chart" ref={figure}>
              <RegionLines {...drawn} summary={`${title}. ${lede ?? ''}`} />
            </figure>
            <TakeChart
              figure={figure}
              picture={{
                ...{ name: `regions-${indicator.id}`, title, sentence: lede ?? '' },
                legend: [
                  ...(mark ? [{ who: 'own' as const, text: marked ?? '' }] : []),
                  { who: 'england', text: 'England' },
                ],
                source: words.publishedNote,
              }}
              about={{ figures: 'published' }}
              csv={null}
            />
          </>
        )}
        {drawn && show === 'table' && (
          <RegionTable data={data} indicator={indicator} mark={mark} caption={title} />
        )}
      </section>
      {data.alliance && data.alliance.points.length > 0 && (
        <AlliancePart alliance={data.alliance} indicator={indicator} />
      )}
      <div className="above">
        <TakeAway
          name={`regions-${indicator.id}`}
          title={title}
          about={{ figures: data.alliance ? 'live' : 'published' }}
          tables={[
            ...(drawn ? [toTable(words.published, toRegionCsv(data, indicator), [words.publishedNote])] : []),
            ...(data.alliance
              ? [
                  toTable(words.alliance(data.alliance.name), toAllianceCsv(data.alliance, indicator), [
                    words.allianceNote,
                  ]),
                ]
              : []),
          ]}
        />
      </div>
    </>
  )
}

function ledeOf(
  { periods, areas }: RegionSeriesData,
  indicator: Shown,
  mark: string | undefined,
): string | null {
  const at = periods.findLastIndex((_, place) =>
    areas.some(({ kind, amounts }) => kind === 'region' && amounts[place] != null),
  )
  const ends = areas.flatMap(({ areaCode, name, kind, amounts }) => {
    const amount = amounts[at]
    return amount == null ? [] : [{ areaCode, name, kind, amount, text: withUnit(amount, indicator) }]
  })
  const regions = ends.filter(({ kind }) => kind === 'region').sort((a, b) => a.amount - b.amount)
  const [lowest, highest] = [regions[0], regions.at(-1)]
  if (!lowest || !highest) return null
  return seriesLede(shortPeriod(periods[at] ?? ''), {
    lowest,
    highest,
    england: ends.find(({ kind }) => kind === 'country')?.text ?? null,
    own: regions.find(({ areaCode }) => areaCode === mark) ?? null,
  })
}
