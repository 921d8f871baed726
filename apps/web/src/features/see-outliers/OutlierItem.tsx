import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { parts, shownIndicator, withUnit } from '../../data/catalogue.ts'
import { againstWords, eventWords, outlierEnds, placeWords, outliers as words } from '../../words/outliers.ts'
import { basisPhrase, momentOf } from '../../words/periods.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { ExplainForm } from './ExplainForm.tsx'
import { OutlierChip } from './OutlierChip.tsx'
import type { OutlierRow } from './outliers.query.ts'

interface OutlierItemProps {
  readonly agreement: number
  readonly period: string
  readonly row: OutlierRow
  /** What the reader may say of it. */
  readonly may: 'explain' | 'answer' | 'read'
}

/** One outlier: the figure, where it stands, what was said of it, and what the reader may say. */
export function OutlierItem({ agreement, period, row, may }: OutlierItemProps) {
  const [writing, setWriting] = useState<'no' | 'yes'>('no')
  const indicator = shownIndicator(row.indicator)
  const nd = parts(row.numerator, row.denominator)
  return (
    <li className="outlier">
      <div className="outlier__head">
        <h3>
          <Link
            to="/councils/$area/indicators/$indicator"
            params={{ area: row.council.areaCode, indicator: row.indicator }}
            search={{ basis: row.basis, period }}
          >
            {row.council.name}: {indicator.shortName}
          </Link>
        </h3>
        <OutlierChip state={row.state} />
      </div>
      <p>
        <b>{withUnit(row.amount, indicator)}</b>
        {nd && <span className="note"> ({nd})</span>}, {basisPhrase(row.basis, period)}.{' '}
        {outlierEnds[row.end]}, {words.place(placeWords(row.place, row.of))}{' '}
        {row.benchmark == null
          ? ''
          : againstWords(row.verdict, withUnit(row.benchmark, indicator), row.benchmarkName ?? '')}
        .
      </p>
      {row.events.length > 0 && (
        <ol className="outlier__said">
          {row.events.map((event) => (
            <li key={event.at}>
              {event.text && <p>{event.text}</p>}
              <span className="kind">
                {event.by} {eventWords[event.what]}, {momentOf(event.at)}
              </span>
            </li>
          ))}
        </ol>
      )}
      {row.changedSince && <p className="finding">{words.changed}</p>}
      {may === 'explain' && writing === 'no' && (
        <p className="actions above">
          <button type="button" className="btn btn--quiet" onClick={() => setWriting('yes')}>
            {row.events.length > 0 ? words.explainAgain : words.explain}
            <span className="hidden"> {indicator.shortName}</span>
          </button>
        </p>
      )}
      {may === 'explain' && writing === 'yes' && (
        <ExplainForm agreement={agreement} period={period} row={row} onDone={() => setWriting('no')} />
      )}
      {may === 'answer' && row.state === 'explained' && (
        <AnswerForm agreement={agreement} period={period} row={row} />
      )}
    </li>
  )
}
