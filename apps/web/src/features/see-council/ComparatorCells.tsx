import { verdictOn } from '@outturn/benchmarking'
import { bare } from '../../data/catalogue.ts'
import { Reason, Verdict } from '../../ui/figures.tsx'
import { council, councilHeads as heads } from '../../words/council.ts'
import { countedOf } from '../../words/numbers.ts'
import { Median, Standing } from './CouncilCells.tsx'
import { SafeCells, SafeHeads } from './SafeCells.tsx'
import type { CouncilRow } from './to-council-rows.ts'
import type { SafeBook } from './to-safe-cells.ts'

/** `safe`: aggregates of councils that agreed to be counted, none of them named. */
export type Compare = 'published' | 'live' | 'safe'

/** The heads of the comparators: published and live never stand in one column. */
export const ComparatorHeads = ({
  compare,
  name,
  region,
}: {
  compare: Compare
  name: string
  region: string | null
}) =>
  compare === 'safe' ? (
    <SafeHeads />
  ) : compare === 'published' ? (
    <>
      <th scope="col" className="n">
        {heads.median}
      </th>
      <th scope="col" className="n">
        {region ?? heads.region}
      </th>
      <th scope="col" className="n">
        {heads.england}
      </th>
      <th scope="col" className="n">
        {heads.standing(name)}
      </th>
    </>
  ) : (
    <>
      <th scope="col" className="n">
        {heads.median}
      </th>
      <th scope="col" className="n">
        {heads.mean}
      </th>
      <th scope="col" className="n">
        {heads.sharing}
      </th>
    </>
  )

/** The comparators of a row; a refused comparison spans its columns with the reason. */
export function ComparatorCells({
  compare,
  row,
  main,
  safe,
}: {
  compare: Compare
  row: CouncilRow
  main: string | null
  safe: SafeBook
}) {
  const { raw, indicator } = row
  if (compare === 'safe') return <SafeCells row={row} book={safe} />
  if (compare === 'live')
    return raw.liveMedian === null ? (
      <>
        <td colSpan={2}>
          <Reason code={raw.liveOf === 0 ? 'not_shared' : 'too_few_contributors'} />
        </td>
        <td className="n">{raw.liveOf === 0 ? '0' : countedOf(raw.liveCounted, raw.liveOf)}</td>
      </>
    ) : (
      <>
        <td className="n">
          {bare(raw.liveMedian, indicator)}
          <LiveVerdict row={row} />
        </td>
        <td className="n">
          {raw.liveMean === null ? <Reason code="not_shared" /> : bare(raw.liveMean, indicator)}
        </td>
        <td className="n">{countedOf(raw.liveCounted, raw.liveOf)}</td>
      </>
    )
  const nothing = raw.neighbourMedian === null && raw.region === null && raw.england === null
  if (raw.publishedRefusal || nothing)
    return (
      <td colSpan={4}>
        <Reason code={raw.publishedRefusal ?? 'no_published_figure'} />
      </td>
    )
  return (
    <>
      <td className="n">
        <Median row={row} main={main} />
      </td>
      <td className="n">
        <Aggregate amount={raw.region} row={row} />
      </td>
      <td className="n">
        <Aggregate amount={raw.england} row={row} />
      </td>
      <td className="n">
        <Standing row={row} />
      </td>
    </>
  )
}

const Aggregate = ({ amount, row }: { amount: number | null; row: CouncilRow }) =>
  amount === null ? (
    <Reason code="not_published" />
  ) : (
    <>
      {bare(amount, row.indicator)}
      {row.raw.aggregateKind === 'computed' && <span className="nd">{council.workedOut}</span>}
    </>
  )

/** How the figure's own interval stands against the live median, as it is judged against the published one. */
function LiveVerdict({ row: { raw, indicator } }: { row: CouncilRow }) {
  const { lower95: lower, upper95: upper } = raw
  const interval = lower === null || upper === null ? null : { lower, upper }
  const verdict =
    indicator.unit === 'count' ? 'not_compared' : verdictOn(interval, raw.liveMedian, indicator.polarity)
  return verdict === 'not_compared' ? null : (
    <>
      <br />
      <Verdict verdict={verdict} />
    </>
  )
}
