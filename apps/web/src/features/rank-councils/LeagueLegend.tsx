import { ChangeArrow, VerdictShape } from '../../ui/marks.tsx'
import { leagueLegend as legend } from '../../words/league.ts'
import { columns } from '../../words/tables.ts'
import { changeTestMeanings } from '../../words/verdicts.ts'

/** The signs of the table in a line. */
export const LeagueLegend = ({ judged, name }: { judged: 'judged' | 'not judged'; name: string }) => (
  <ul className="legend">
    {(judged === 'judged'
      ? (['better', 'similar', 'worse'] as const)
      : (['higher', 'similar', 'lower'] as const)
    ).map((verdict) => (
      <li key={verdict}>
        <VerdictShape verdict={verdict} /> {legend[verdict](name)}
      </li>
    ))}
    <li>
      <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
        <path d="M2 2v10M24 2v10M2 7h22" stroke="#4d5a66" strokeWidth="1.6" />
      </svg>
      {columns.interval}
    </li>
    <li>
      <span className="mark">
        <ChangeArrow direction="up" test="signal" />
      </span>
      {changeTestMeanings.signal}
    </li>
    <li>
      <span className="mark">
        <ChangeArrow direction="up" test="noise" />
      </span>
      {changeTestMeanings.noise}
    </li>
  </ul>
)
