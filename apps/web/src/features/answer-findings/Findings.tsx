import { Details } from '../../ui/Details.tsx'
import { findings as words } from '../../words/findings.ts'
import type { GridPlace } from '../mend-figures/move-in-grid.ts'
import type { ReturnData } from '../open-return/return.query.ts'
import { Explain } from './Explain.tsx'
import { Rivals } from './Rivals.tsx'
import { type ShownFinding, toFindings } from './to-findings.ts'
import { Unmatched } from './Unmatched.tsx'

interface FindingsProps {
  readonly of: ReturnData
  readonly onGo: (place: GridPlace) => void
}

/** What was found in the return: to mend, held, answered, noted; each with its place and what to do. */
export function Findings({ of, onGo }: FindingsProps) {
  const mine = of.may.includes('explainFinding')
  // A row without a place is asked about where it can be answered, and only there.
  const asked = mine ? of.unmatched.map(({ sheet, row }) => `${sheet} ${row}`) : []
  const { mend, held, explained, noted } = toFindings(
    of.findings.filter(
      ({ indicator, basis, sheet, row }) => !(asked.includes(`${sheet} ${row}`) && !(indicator && basis)),
    ),
  )
  const item = (one: ShownFinding, children?: React.ReactNode) => (
    <div key={one.of.id} className={`finding finding--${one.of.severity}`}>
      <p className="note small">{one.where}</p>
      <p>
        <b>{one.of.seen}</b> {one.of.state === 'explained' ? one.of.explanation : one.of.remedy}
      </p>
      <p className="actions">
        {one.cell && (
          <button type="button" className="plain" onClick={() => one.cell && onGo(one.cell)}>
            {words.goTo}
            <span className="hidden"> {one.where}</span>
          </button>
        )}
        {children}
      </p>
    </div>
  )
  const rivals = of.cells.filter((cell) => cell.rivals.length > 0)
  return (
    <section className="section" aria-labelledby="findings">
      <h2 id="findings">{words.title}</h2>
      {of.findings.length === 0 && of.unmatched.length === 0 && <p className="note above">{words.none}</p>}
      {mend.length > 0 && (
        <div className="above">
          <h3 className="below">{words.mend}</h3>
          {mend.map((one) => item(one))}
        </div>
      )}
      {mine && of.unmatched.length > 0 && <Unmatched of={of} />}
      {mine && rivals.length > 0 && <Rivals of={of} cells={rivals} />}
      {held.length > 0 && (
        <div className="above">
          <h3>{words.held}</h3>
          <p className="note below">{words.heldNote}</p>
          {held.map((one) =>
            item(one, mine && <Explain returnId={of.id} findingId={one.of.id} about={one.where} />),
          )}
        </div>
      )}
      {explained.length > 0 && (
        <div className="above">
          <Details summary={`${words.explained}: ${explained.length}`}>
            {explained.map((one) => item(one))}
          </Details>
        </div>
      )}
      {noted.length > 0 && (
        <div className="above">
          <Details summary={`${words.noted}: ${noted.length}`}>{noted.map((one) => item(one))}</Details>
        </div>
      )}
    </section>
  )
}
