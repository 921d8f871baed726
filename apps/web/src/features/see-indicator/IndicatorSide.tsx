import { Link } from '@tanstack/react-router'
import type { Shown } from '../../data/catalogue.ts'
import { download } from '../../data/download.ts'
import { toCsv } from '../../data/to-csv.ts'
import { CopyLink } from '../../ui/CopyLink.tsx'
import { indicatorPage } from '../../words/indicator.ts'
import { definition as words } from '../../words/indicators.ts'
import { basisName, dayOf, periodTitle } from '../../words/periods.ts'
import { useMe } from '../be-signed-in/me.query.ts'
import { CommentForm } from '../comment-figure/CommentForm.tsx'
import type { IndicatorData } from './indicator.query.ts'
import { toIndicatorCsv } from './to-indicator-csv.ts'

/** Beside the evidence: definition, findings, what the council says, where figures came from, take-away. */
export function IndicatorSide({ data, indicator }: { data: IndicatorData; indicator: Shown }) {
  const me = useMe()
  const mine =
    me?.current.council?.areaCode === data.area.code &&
    (me.current.role === 'analyst' || me.current.role === 'approver') &&
    data.source === 'return'
  const save = (use: 'own use' | 'publication') =>
    download({
      name: `${indicator.id}-${data.area.code}-${data.period}${use === 'publication' ? '-for-publication' : ''}.csv`,
      type: 'text/csv;charset=utf-8',
      content: toCsv(toIndicatorCsv(data, indicator, use)),
    })
  return (
    <div className="side">
      <section className="panel" aria-labelledby="definition">
        <h2 id="definition">{indicatorPage.definition}</h2>
        <dl className="defs">
          <dt>{words.counted}</dt>
          <dd>{indicator.definition}</dd>
          {indicator.numerator && (
            <>
              <dt>{words.numerator}</dt>
              <dd>{indicator.numerator}</dd>
            </>
          )}
          {indicator.denominator && (
            <>
              <dt>{words.denominator}</dt>
              <dd>{indicator.denominator}</dd>
            </>
          )}
          <dt>{words.bases}</dt>
          <dd>{basisName(data.basis)}</dd>
        </dl>
        <p className="above small">
          <Link to="/indicators/$indicator" params={{ indicator: indicator.id }}>
            Full definition and sources
          </Link>
        </p>
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">{indicatorPage.findings}</h2>
        {data.findings.length === 0 && <p className="note">{indicatorPage.noFindings}</p>}
        {data.findings.map((one) => (
          <p key={one.id} className={`finding finding--${one.severity}`}>
            <b>{one.seen}</b> {one.explanation ?? one.remedy}
          </p>
        ))}
      </section>
      <section aria-labelledby="says">
        <h2 id="says">{indicatorPage.says}</h2>
        {data.commentary.length === 0 && <p className="note">{indicatorPage.nothingSaid}</p>}
        {data.commentary.map((one) => (
          <blockquote key={one.at} className="quote">
            <p>“{one.text}”</p>
            <footer className="note small">
              {one.author}, {dayOf(one.at)}
            </footer>
          </blockquote>
        ))}
        {mine && <CommentForm indicator={data.indicator} basis={data.basis} period={data.period} />}
      </section>
      <section aria-labelledby="from">
        <h2 id="from">{indicatorPage.from}</h2>
        <ul className="list">
          {newest(data.traces).map((one) => (
            <li key={`${one.period} ${one.source} ${one.revision}`} className="small">
              {periodTitle(one.period)}: {one.file ?? (one.source === 'return' ? 'typed in' : 'published')}
              {one.cell && `, cell ${one.cell}`}
              {(one.revision ?? 1) > 1 && `, revision ${one.revision}`}
              <span className="kind">{dayOf(one.recordedAt)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="take-away" className="take-away">
        <h2 id="take-away">{indicatorPage.takeAway}</h2>
        <ul className="list">
          <li>
            <button type="button" className="plain" onClick={() => save('own use')}>
              Figures, CSV
            </button>
            , unrounded
          </li>
          <li>
            <button type="button" className="plain" onClick={() => save('publication')}>
              Figures, CSV, for publication
            </button>
            : leaves out live figures of others
          </li>
          <li>
            <CopyLink />
          </li>
        </ul>
      </section>
    </div>
  )
}

const newest = (traces: IndicatorData['traces']) => [...traces].reverse().slice(0, 4)
