import { Link } from '@tanstack/react-router'
import type { Shown } from '../../data/catalogue.ts'
import { CopyLink } from '../../ui/CopyLink.tsx'
import { today } from '../../ui/today.ts'
import { indicatorPage } from '../../words/indicator.ts'
import { definition as words } from '../../words/indicators.ts'
import { basisName, dayOf, periodTitle } from '../../words/periods.ts'
import { revisionSaid } from '../../words/returns.ts'
import { useMe } from '../be-signed-in/me.query.ts'
import { CommentForm } from '../comment-figure/CommentForm.tsx'
import { TakeAway } from '../take-away/TakeAway.tsx'
import { toTable } from '../take-away/to-table.ts'
import type { IndicatorData } from './indicator.query.ts'
import { toIndicatorCsv } from './to-indicator-csv.ts'

/** Beside the evidence: definition, findings, what the council says, where figures came from, take-away. */
export function IndicatorSide({ data, indicator }: { data: IndicatorData; indicator: Shown }) {
  const me = useMe()
  const ownCouncil = me?.current.council?.areaCode === data.area.code
  const mine =
    ownCouncil &&
    (me.current.role === 'analyst' || me.current.role === 'approver') &&
    data.source === 'return'
  const title = `${indicator.name}, ${data.area.name}, ${periodTitle(data.period)}`
  const take = (use: 'own use' | 'publication') => (
    <TakeAway
      name={`${indicator.id}-${data.area.code}-${data.period}${use === 'publication' ? '-for-publication' : ''}`}
      title={use === 'publication' ? indicatorPage.publicationTitle(title) : title}
      about={{
        whose: `${data.area.name} (${data.area.code})`,
        period: periodTitle(data.period),
        figures:
          use === 'own use' && hasShared(data, ownCouncil)
            ? 'live'
            : data.source === 'return'
              ? 'return'
              : 'published',
      }}
      tables={[
        toTable(
          title,
          toIndicatorCsv(data, indicator, {
            use: use === 'publication' && !ownCouncil ? 'publication of another' : use,
            day: today(),
          }),
          [indicator.definition].filter(Boolean),
        ),
      ]}
    />
  )
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
            {words.full}
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
              {periodTitle(one.period)}:{' '}
              {one.file ?? (one.source === 'return' ? indicatorPage.typed : indicatorPage.publishedFile)}
              {one.cell && indicatorPage.cell(one.cell)}
              {(one.revision ?? 1) > 1 && `, ${revisionSaid(one.revision ?? 1)}`}
              <span className="kind">{dayOf(one.recordedAt)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="take-away" className="take-away">
        <h2 id="take-away">{indicatorPage.takeAway}</h2>
        <p className="note small">{indicatorPage.unrounded}</p>
        {take('own use')}
        {(ownCouncil || data.source === 'published') && (
          <>
            <p className="note small above">{indicatorPage.forPublication}</p>
            {take('publication')}
          </>
        )}
        <p className="above">
          <CopyLink />
        </p>
      </section>
    </div>
  )
}

/** True where the page holds a figure that another council shares with this reader. */
const hasShared = ({ lines, neighbourKind, source }: IndicatorData, own: boolean): boolean =>
  neighbourKind === 'live' ||
  (source === 'return' && !own) ||
  lines.some(({ kind, who }) => kind === 'live' && who !== 'own')

const newest = (traces: IndicatorData['traces']) => [...traces].reverse().slice(0, 4)
