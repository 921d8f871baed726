import { placeWords } from '../../words/read-cells.ts'
import { review as words } from '../../words/review.ts'
import type { ReviewData } from './review.query.ts'

/** What was noticed in the report and needs no answer. */
export function Noted({ notes }: Pick<ReviewData, 'notes'>) {
  return (
    <section className="section" aria-labelledby="noted">
      <h2 id="noted" className="below">
        {words.noted}
      </h2>
      {notes.length === 0 && <p className="note">{words.noneNoted}</p>}
      {notes.map((note) => (
        <p
          key={`${note.place} ${note.seen}`}
          className={`finding${note.severity === 'noted' ? ' finding--noted' : ''}`}
        >
          <b>{placeWords(note.place)}.</b> {note.seen}
        </p>
      ))}
    </section>
  )
}
