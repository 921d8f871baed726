import { Link } from '@tanstack/react-router'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, memo } from 'react'
import { shorthandOf } from '../../words/missing.ts'
import { basisPhrase, yearPhrase } from '../../words/periods.ts'
import { reasonWords } from '../../words/reasons.ts'
import { rug } from '../../words/rug.ts'
import type { Rug, RugCell, RugRow } from './to-rug.ts'

export interface CellHandlers {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onClick: (event: MouseEvent<HTMLElement>) => void
}

interface RugLineProps extends CellHandlers {
  readonly row: RugRow
  readonly line: number
  readonly councils: Rug['councils']
  readonly group: string
  readonly kind: 'live' | 'published'
  readonly show: 'letters' | 'figures'
  /** `short`: why there is no figure stands as its shorthand, `[x]`, and is spoken in full. */
  readonly words: 'full' | 'short'
  /** The column of the keyboard's stop, where it is in this line; else null. */
  readonly stop: number | null
}

/**
 * One indicator's line. Its cells are plain links with one handler for all: a map of England has ten thousand, and a
 * link that knows the router takes ten times as long to draw.
 */
export const RugLine = memo(function RugLine({
  row: { indicator, basis, period, cells },
  line,
  councils,
  group,
  kind,
  show,
  words,
  stop,
  ...handlers
}: RugLineProps) {
  return (
    <tr>
      <th scope="row" className="first">
        <Link to="/league-tables" search={{ indicator: indicator.id, basis, period, group, kind }}>
          {indicator.shortName}
        </Link>
        <span className="kind">{kind === 'published' ? yearPhrase(period) : basisPhrase(basis, period)}</span>
      </th>
      {cells.map((cell, column) => {
        const { code = '', name } = councils[column] ?? {}
        return (
          <td key={code} className={cell.band ? `band--${cell.band}` : 'none'}>
            <a
              href={`/councils/${code}/indicators/${indicator.id}?${new URLSearchParams({ basis, period })}`}
              className="rug__cell"
              data-cell={`${line} ${column}`}
              tabIndex={stop === column ? 0 : -1}
              {...handlers}
            >
              <Inside {...{ cell, show, words }} />
              <span className="hidden">
                , {name}, {indicator.shortName}
              </span>
            </a>
          </td>
        )
      })}
    </tr>
  )
})

interface InsideProps {
  readonly cell: RugCell
  readonly show: 'letters' | 'figures'
  readonly words: 'full' | 'short'
}

const Inside = ({ cell, show, words }: InsideProps) => {
  if (cell.reason !== null) return <NoFigure reason={cell.reason} words={words} />
  if (cell.band === null) return <span className="miss">{rug.noBand}</span>
  return show === 'letters' ? (
    <>
      {cell.band}
      <span className="hidden"> {cell.text}</span>
    </>
  ) : (
    <>
      {cell.text} <span className="small">{cell.band}</span>
    </>
  )
}

function NoFigure({ reason, words }: { reason: string; words: 'full' | 'short' }) {
  const phrase = reasonWords(reason).replace(/^not compared: /, '')
  const short = shorthandOf(reason)
  if (words === 'full' || short === null) return <span className="miss">{phrase}</span>
  return (
    <>
      <span className="miss" aria-hidden="true">
        {short}
      </span>
      <span className="hidden">{phrase}</span>
    </>
  )
}
