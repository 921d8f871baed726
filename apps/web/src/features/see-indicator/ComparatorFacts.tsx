import { bare, count, type Shown, withUnit } from '../../data/catalogue.ts'
import { Band, Missing, Reason, Verdict } from '../../ui/figures.tsx'
import { type SeriesKind, SeriesSign } from '../../ui/marks.tsx'
import { comparatorNames, indicatorPage } from '../../words/indicator.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
import { OwnNaming } from '../see-council/OwnNaming.tsx'
import type { IndicatorData } from './indicator.query.ts'
import { type ShownComparator, toComparators } from './to-comparators.ts'

const signs: Readonly<Record<string, SeriesKind>> = {
  neighbours_median: 'neighbours',
  neighbours_mean: 'neighbours',
  neighbours_median_live: 'neighbours-live',
  neighbours_mean_live: 'neighbours-live',
  region: 'region',
  england: 'england',
}

/** The council's figure and each comparator in full: kind, period, of how many, and the verdict. */
export function ComparatorFacts({ data, indicator }: { data: IndicatorData; indicator: Shown }) {
  const shown = toComparators(data)
  const { current } = data
  return (
    <dl className="facts">
      <div>
        <dt>
          <SeriesSign of="own" />
          {data.area.name}
        </dt>
        <dd>
          {current?.amount == null ? (
            <Missing because={current?.status ?? 'not_available'} />
          ) : (
            <span className="value">{withUnit(current.amount, indicator)}</span>
          )}
          <span className="kind">
            {current?.numerator != null && current.denominator != null
              ? `${count(current.numerator)} of ${count(current.denominator)}; `
              : current?.inferredNumerator != null && current.inferredDenominator != null
                ? `about ${count(Math.round(current.inferredNumerator))} of ${count(current.inferredDenominator)}, not printed; `
                : ''}
            {current?.lower95 != null && current.upper95 != null
              ? `interval ${bare(current.lower95, indicator)} to ${bare(current.upper95, indicator)}`
              : 'no interval'}
          </span>
          <span className="kind">
            {data.source === 'published'
              ? `published, ${yearPhrase(data.period)}`
              : `${periodTitle(data.period)}, signed off`}
          </span>
          <OwnNaming {...data} />
          {data.band && (
            <span className="kind">
              <Band letter={data.band} /> rank {data.rank} of {data.ranked} in England
              {data.standingPeriod &&
                data.standingPeriod !== data.period &&
                `, ${yearPhrase(data.standingPeriod)}`}
            </span>
          )}
        </dd>
      </div>
      {shown.map((one) => (
        <div key={one.id}>
          <dt>
            <SeriesSign of={signs[one.id] ?? 'england'} />
            {one.id === 'region' ? (data.regionName ?? 'Region') : (comparatorNames[one.id] ?? one.id)}
          </dt>
          <dd>
            <Compared one={one} data={data} indicator={indicator} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Compared({ one, data, indicator }: { one: ShownComparator; data: IndicatorData; indicator: Shown }) {
  if (one.amount === null)
    return <Reason code={one.kind === 'live' ? 'too_few_contributors' : (one.reason ?? 'not_published')} />
  return (
    <>
      <span className="value">{withUnit(one.amount, indicator)}</span>{' '}
      {one.verdict !== 'not_compared' && <Verdict verdict={one.verdict} whose={data.area.name} />}
      <span className="kind">
        {one.kind}
        {one.period && `, ${one.kind === 'live' ? periodTitle(one.period) : yearPhrase(one.period)}`}
        {one.counted !== null && `, ${one.counted} of ${one.of ?? 10}`}
        {one.kind === 'live' && `; ${indicatorPage.live}`}
      </span>
      {one.mean !== null && <span className="kind">their mean {bare(one.mean, indicator)}</span>}
      {one.verdict === 'not_compared' && one.reason && (
        <span className="kind">
          <Reason code={one.reason} />
        </span>
      )}
    </>
  )
}
