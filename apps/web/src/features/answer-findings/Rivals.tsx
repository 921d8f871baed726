import { ChooseRow } from '@outturn/contracts'
import { shownIndicator } from '../../data/catalogue.ts'
import { failureWords } from '../../words/faults.ts'
import { findings as words } from '../../words/findings.ts'
import type { ReturnData } from '../open-return/return.query.ts'
import { useMove } from '../open-return/use-move.ts'

/** Figures that stand in several rows of the file: a person takes one. */
export function Rivals({ of, cells }: { of: ReturnData; cells: ReturnData['cells'] }) {
  const move = useMove(ChooseRow)
  return (
    <div className="above">
      <h3 className="below">{words.rivals}</h3>
      {move.error && <p role="alert">{failureWords(move.error)}</p>}
      {cells.map((cell) => (
        <div key={`${cell.indicator} ${cell.basis}`} className="finding">
          <p>
            <b>{shownIndicator(cell.indicator).shortName}</b>
            {words.draftHas(cell.printed ?? null)}
          </p>
          <ul className="list">
            {cell.rivals.map((rival) => (
              <li key={`${rival.sheet} ${rival.row}`} className="actions">
                <span>
                  {words.rowSaid(rival.row, rival.value)}
                  {rival.numerator && ` (${rival.numerator} / ${rival.denominator})`}
                </span>
                <button
                  type="button"
                  className="plain"
                  aria-disabled={move.isPending}
                  onClick={() =>
                    move.mutate({
                      returnId: of.id,
                      sheet: rival.sheet,
                      row: rival.row,
                      indicator: cell.indicator,
                      basis: cell.basis,
                    })
                  }
                >
                  {words.choose}
                  <span className="hidden"> {words.ofRow(rival.row)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
