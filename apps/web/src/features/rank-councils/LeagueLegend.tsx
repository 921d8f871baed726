import { ChangeArrow, VerdictShape } from '../../ui/marks.tsx'
import { changeTestMeanings } from '../../words/verdicts.ts'

/** The signs of the table in a line. */
export const LeagueLegend = ({ judged, name }: { judged: 'judged' | 'not judged'; name: string }) => (
  <ul className="legend">
    {(judged === 'judged'
      ? [
          ['better', `better than ${name} figure`],
          ['similar', 'similar, or no interval'],
          ['worse', `worse than ${name} figure`],
        ]
      : [
          ['higher', `higher than ${name} figure`],
          ['similar', 'similar, or no interval'],
          ['lower', `lower than ${name} figure`],
        ]
    ).map(([verdict, text]) => (
      <li key={verdict}>
        <VerdictShape verdict={verdict ?? ''} /> {text}
      </li>
    ))}
    <li>
      <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
        <path d="M2 2v10M24 2v10M2 7h22" stroke="#4d5a66" strokeWidth="1.6" />
      </svg>
      95% interval
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
