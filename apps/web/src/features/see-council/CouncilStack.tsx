import { Fragment } from 'react'
import { bare } from '../../data/catalogue.ts'
import { Band, Reason, Verdict } from '../../ui/figures.tsx'
import { councilHeads as heads, liveOf } from '../../words/council.ts'
import { liveComparators } from '../../words/live-comparators.ts'
import { yearPhrase } from '../../words/periods.ts'
import type { Compare } from './ComparatorCells.tsx'
import { ChangeCell, Latest, Target, Trend } from './CouncilCells.tsx'
import type { Profile } from './council.query.ts'
import { IndicatorName } from './IndicatorName.tsx'
import { SafeFigure, SafeReason } from './SafeCells.tsx'
import { byTopic, type CouncilRow } from './to-council-rows.ts'
import { commonReason, type SafeBook, toSafeCells } from './to-safe-cells.ts'
import { toSpark } from './to-spark.ts'

interface CouncilStackProps {
  readonly profile: Profile
  readonly rows: readonly CouncilRow[]
  readonly compare: Compare
  readonly period: string | undefined
  readonly safe: SafeBook
}

/** The council's figures on a phone: one block an indicator, every figure in sight without scrolling sideways. */
export const CouncilStack = ({ profile, rows, compare, period, safe }: CouncilStackProps) => (
  <>
    {byTopic(rows).map(({ topic, rows: of }) => (
      <section key={topic} aria-label={topic}>
        <h3 className="stacked__topic">{topic}</h3>
        <ul className="list">
          {of.map((row) => (
            <li key={row.key} className="stacked">
              <div className="stacked__name">
                <IndicatorName row={row} area={profile.area.code} period={period} />
              </div>
              <div className="stacked__figure">
                <Latest row={row} />
              </div>
              <dl className="stacked__facts">
                <dt>{heads.change}</dt>
                <dd>
                  <ChangeCell change={row.change} reason={row.raw.changeReason} />
                </dd>
                {row.target && (
                  <>
                    <dt>{heads.target}</dt>
                    <dd>
                      <Target row={row} />
                    </dd>
                  </>
                )}
                {compare === 'safe' ? (
                  <SafeFacts row={row} safe={safe} />
                ) : (
                  <>
                    <dt>{heads.median}</dt>
                    <dd>
                      <Neighbours row={row} compare={compare} />
                    </dd>
                  </>
                )}
              </dl>
              <Trend spark={toSpark(row, profile.seriesPeriods)} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)

function SafeFacts({ row, safe }: { row: CouncilRow; safe: SafeBook }) {
  const cells = toSafeCells(safe, row)
  const reason = commonReason(cells)
  if (reason !== null)
    return (
      <>
        <dt>{liveComparators.safeAll}</dt>
        <dd>
          <SafeReason reason={reason} cells={cells} />
        </dd>
      </>
    )
  return cells.map((cell) => (
    <Fragment key={cell.group}>
      <dt>
        {liveComparators.safeWhose[cell.group]}, {liveComparators.together}
      </dt>
      <dd>
        <SafeFigure cell={cell} row={row} />
      </dd>
    </Fragment>
  ))
}

function Neighbours({ row, compare }: { row: CouncilRow; compare: Compare }) {
  const { raw, indicator } = row
  if (compare === 'live')
    return raw.liveMedian === null ? (
      <Reason code={raw.liveOf === 0 ? 'not_shared' : 'too_few_contributors'} />
    ) : (
      <>
        {bare(raw.liveMedian, indicator)} <span className="nd">{liveOf(raw.liveCounted, raw.liveOf)}</span>
      </>
    )
  if (raw.publishedRefusal || raw.neighbourMedian === null)
    return <Reason code={raw.publishedRefusal ?? 'no_published_figure'} />
  return (
    <>
      {bare(raw.neighbourMedian, indicator)}{' '}
      {raw.verdict !== 'not_compared' && <Verdict verdict={raw.verdict} />}{' '}
      {raw.band && <Band letter={raw.band} />}
      {raw.publishedPeriod && <span className="kind">{yearPhrase(raw.publishedPeriod)}</span>}
    </>
  )
}
