import { verdictOn } from '@outturn/benchmarking'
import { Verdict } from '../../ui/figures.tsx'
import { liveComparators as words } from '../../words/live-comparators.ts'
import type { CouncilRow } from './to-council-rows.ts'
import { commonReason, type SafeBook, type SafeCell, safeGroups, toSafeCells } from './to-safe-cells.ts'

/** The heads of the safe aggregates. */
export const SafeHeads = () =>
  safeGroups.map((group) => (
    <th key={group} scope="col" className="n">
      {words.safeWhose[group]},
      <br />
      {words.together}
    </th>
  ))

/** The safe aggregates of a row; where one reason holds for all of them it is said once. */
export function SafeCells({ row, book }: { row: CouncilRow; book: SafeBook }) {
  const cells = toSafeCells(book, row)
  const reason = commonReason(cells)
  if (reason !== null)
    return (
      <td colSpan={cells.length}>
        <SafeReason reason={reason} cells={cells} />
      </td>
    )
  return cells.map((cell) => (
    <td key={cell.group} className={cell.amount === null ? undefined : 'n'}>
      <SafeFigure cell={cell} row={row} />
    </td>
  ))
}

/** Why none of a figure's groups is shown, with of how many each would be. */
export const SafeReason = ({ reason, cells }: { reason: string; cells: readonly SafeCell[] }) => (
  <>
    <span className="miss">{reason}</span>
    {cells.some(({ notes }) => notes.length > 0) && (
      <span className="nd">
        {cells.map(({ group, notes }) => `${words.safeWhose[group]} ${notes[0]}`).join(', ')}
      </span>
    )}
  </>
)

/** One safe aggregate with of how many it is, or why there is none; the neighbours' with how the own figure stands. */
export const SafeFigure = ({ cell, row }: { cell: SafeCell; row: CouncilRow }) => (
  <>
    {cell.amount === null ? <span className="miss">{cell.text}</span> : cell.text}
    {cell.group === 'neighbours' && cell.amount !== null && <SafeVerdict row={row} against={cell.amount} />}
    {cell.notes.map((note) => (
      <span key={note} className="nd">
        {note}
      </span>
    ))}
  </>
)

function SafeVerdict({ row: { raw, indicator }, against }: { row: CouncilRow; against: number }) {
  const { lower95: lower, upper95: upper } = raw
  const interval = lower === null || upper === null ? null : { lower, upper }
  const verdict = verdictOn(interval, against, indicator.polarity)
  return verdict === 'not_compared' ? null : (
    <>
      <br />
      <Verdict verdict={verdict} />
    </>
  )
}
