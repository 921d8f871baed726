import { bare, count, type Shown, withUnit } from '../../data/catalogue.ts'
import { Band, Missing, Reason, Verdict } from '../../ui/figures.tsx'
import { type SeriesKind, SeriesSign } from '../../ui/marks.tsx'
import { comparatorNames, comparatorFacts as facts, indicatorPage } from '../../words/indicator.ts'
import { countedOf } from '../../words/numbers.ts'
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
              ? facts.parts(count(current.numerator), count(current.denominator))
              : current?.inferredNumerator != null && current.inferredDenominator != null
                ? facts.inferred(
                    count(Math.round(current.inferredNumerator)),
                    count(current.inferredDenominator),
                  )
                : ''}
            {current?.lower95 != null && current.upper95 != null
              ? facts.interval(bare(current.lower95, indicator), bare(current.upper95, indicator))
              : indicatorPage.noInterval}
          </span>
          <span className="kind">
            {data.source === 'published'
              ? facts.published(yearPhrase(data.period))
              : facts.signedOff(periodTitle(data.period))}
          </span>
          <OwnNaming {...data} />
          {data.band && (
            <span className="kind">
              <Band letter={data.band} /> {facts.rank(data.rank, data.ranked)}
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
            {one.id === 'region'
              ? (data.regionName ?? comparatorNames.region)
              : (comparatorNames[one.id] ?? one.id)}
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
        {one.counted !== null && `, ${countedOf(one.counted, one.of ?? 10)}`}
        {one.kind === 'live' && `; ${indicatorPage.live}`}
      </span>
      {one.mean !== null && <span className="kind">{facts.mean(bare(one.mean, indicator))}</span>}
      {one.verdict === 'not_compared' && one.reason && (
        <span className="kind">
          <Reason code={one.reason} />
        </span>
      )}
    </>
  )
}
