import { review as words } from '../../words/review.ts'

/** What the marks in the report mean. */
export const SourceLegend = () => (
  <ul className="legend source__legend">
    <li>
      <span className="source__sign source__sign--asked" />
      {words.asked}
    </li>
    <li>
      <span className="source__sign source__sign--part" />
      {words.parts}
    </li>
    <li>
      <span className="source__sign source__sign--held" />
      {words.alsoHeld}
    </li>
  </ul>
)
