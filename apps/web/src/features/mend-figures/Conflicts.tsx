import { shownIndicator } from '../../data/catalogue.ts'
import { conflictSaid, mending } from '../../words/mending.ts'
import { momentOf } from '../../words/periods.ts'
import type { Conflict } from './use-saving.ts'

interface ConflictsProps {
  readonly conflicts: readonly Conflict[]
  readonly onTheirs: (conflict: Conflict) => void
  readonly onMine: (conflict: Conflict) => void
}

/** Cells that two people changed, one by one: both figures, and a person chooses. */
export const Conflicts = ({ conflicts, onTheirs, onMine }: ConflictsProps) => (
  <section className="above below" aria-labelledby="conflicts" role="alert">
    <h3 id="conflicts">{mending.conflictTitle}</h3>
    {conflicts.map((one) => (
      <div key={`${one.indicator} ${one.basis}`} className="finding finding--mend above">
        <p>
          <b>{shownIndicator(one.indicator).shortName}</b>
          {conflictSaid(one, momentOf(one.changedAt))}
        </p>
        <p className="actions">
          <button type="button" className="btn btn--quiet" onClick={() => onTheirs(one)}>
            {mending.keepTheirs}
            <span className="hidden"> {shownIndicator(one.indicator).shortName}</span>
          </button>
          <button type="button" className="btn" onClick={() => onMine(one)}>
            {mending.useMine}
            <span className="hidden"> {shownIndicator(one.indicator).shortName}</span>
          </button>
        </p>
      </div>
    ))}
  </section>
)
