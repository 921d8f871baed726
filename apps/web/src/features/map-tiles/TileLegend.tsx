import { Band } from '../../ui/figures.tsx'
import { tiles as words } from '../../words/tiles.ts'

const letters = ['A', 'B', 'C', 'D'] as const
const quarters = ['1', '2', '3', '4'] as const

/** The signs of the map: letters where an end is best, else quarters from the lowest. */
export const TileLegend = ({ judged }: { judged: 'judged' | 'not judged' }) => (
  <ul className="legend">
    {judged === 'judged'
      ? letters.map((letter) => (
          <li key={letter}>
            <Band letter={letter} /> {letter === 'A' ? words.best : letter === 'D' ? words.lowest : ''}
          </li>
        ))
      : quarters.map((quarter) => (
          <li key={quarter}>
            <span className={`band tile--${quarter}`}>{quarter}</span>{' '}
            {quarter === '1' ? words.lowest : quarter === '4' ? words.highest : ''}
          </li>
        ))}
    <li>
      <span className="band tile--none">–</span> {words.noFigure}
    </li>
  </ul>
)
