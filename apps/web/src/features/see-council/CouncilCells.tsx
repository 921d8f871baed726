import { Sparkline } from '../../charts/Sparkline.tsx'
import { bare, shownIndicator } from '../../data/catalogue.ts'
import { Band, Change, Missing, Reason, TargetVerdict, TestChip, Verdict } from '../../ui/figures.tsx'
import { council } from '../../words/council.ts'
import { countedOf } from '../../words/numbers.ts'
import { yearPhrase } from '../../words/periods.ts'
import { reasonWords } from '../../words/reasons.ts'
import type { ShownChange } from './to-change.ts'
import type { CouncilRow } from './to-council-rows.ts'
import type { Spark } from './to-spark.ts'

/** The figure with its parts, or why it is missing. */
export const Latest = ({ row }: { row: CouncilRow }) =>
  row.latest === null ? (
    <Missing because={row.status} />
  ) : (
    <>
      <span className="fig">{row.latest}</span>
      {row.parts && <span className="nd">{row.parts}</span>}
      {!row.parts && row.inferred && <span className="nd">{council.about(row.inferred)}</span>}
      {row.raw.derived && <span className="nd">{council.fromParts}</span>}
    </>
  )

export const ChangeCell = ({ change, reason }: { change: ShownChange | null; reason: string | null }) =>
  change ? <Change {...change} /> : <Reason code={reason} />

export const Target = ({ row }: { row: CouncilRow }) =>
  row.target ? (
    <>
      <span className="wraps">{row.target}</span>
      {row.raw.targetVerdict && (
        <>
          <br />
          <TargetVerdict verdict={row.raw.targetVerdict} />
        </>
      )}
    </>
  ) : (
    <span className="muted small">{council.noTarget}</span>
  )

/** The neighbours' published median, its verdict, and what differs from the head of its column. */
export function Median({ row, main }: { row: CouncilRow; main: string | null }) {
  const { raw, indicator } = row
  if (raw.neighbourMedian === null) return <Reason code={raw.publishedRefusal ?? 'no_published_figure'} />
  return (
    <>
      {bare(raw.neighbourMedian, indicator)}
      {raw.verdict !== 'not_compared' && (
        <>
          <br />
          <Verdict verdict={raw.verdict} />
        </>
      )}
      {raw.neighboursCounted < 10 && <span className="nd">{countedOf(raw.neighboursCounted, 10)}</span>}
      {raw.publishedPeriod && raw.publishedPeriod !== main && (
        <span className="nd">{yearPhrase(raw.publishedPeriod)}</span>
      )}
    </>
  )
}

/** Ranks and bands keep the catalogue's direction, whatever the council's own is. */
const isUnranked = (row: CouncilRow): boolean => shownIndicator(row.raw.indicator).polarity === 'none'

export function Standing({ row }: { row: CouncilRow }) {
  const { rank, ranked, band } = row.raw
  if (rank === null && band === null)
    return <Reason code={isUnranked(row) ? 'no_judgement' : 'own_not_published'} />
  return (
    <>
      {band && <Band letter={band} />}
      {rank !== null && <span className="nd">{countedOf(rank, ranked ?? 0)}</span>}
    </>
  )
}

export const Trend = ({ spark }: { spark: Spark | null }) =>
  spark ? (
    <Sparkline values={spark.values} breaks={spark.breaks} label={spark.label} />
  ) : (
    <span className="muted small">{council.noTrend}</span>
  )

export function LastChange({ row }: { row: CouncilRow }) {
  const { changeTest, changeTestReason, change, changeReason } = row.raw
  if (changeTest !== 'signal' && changeTest !== 'noise')
    return (
      <span className="miss">
        {council.notTested} <br />
        <PlainReason code={change === null ? changeReason : changeTestReason} />
      </span>
    )
  return (
    <>
      <TestChip test={changeTest} />
      {changeTestReason && (
        <span className="kind">
          <PlainReason code={changeTestReason} />
        </span>
      )}
    </>
  )
}

const PlainReason = ({ code }: { code: string | null }) => <>{reasonWords(code)}</>
