import { SeriesSign, VerdictShape } from '../../ui/marks.tsx'
import { spineMarks } from '../../words/chart-parts.ts'

/** What each mark of the spine chart is. */
export const SpineLegend = ({ name, newest }: { name: string; newest: 'drawn' | 'not drawn' }) => (
  <ul className="legend">
    <li>
      <VerdictShape verdict="better" /> {name}, {spineMarks.best}
    </li>
    <li>
      <Sign>
        <circle cx="7" cy="7" r="6" fill="#12436D" />
      </Sign>
      {name}, {spineMarks.middle}
    </li>
    <li>
      <VerdictShape verdict="worse" /> {name}, {spineMarks.worst}
    </li>
    {newest === 'drawn' && (
      <li>
        <Sign>
          <circle cx="7" cy="7" r="5" fill="#fff" stroke="#12436D" strokeWidth="2.2" />
        </Sign>
        {spineMarks.newest}
      </li>
    )}
    <li>
      <SeriesSign of="neighbours" /> {spineMarks.neighbours}
    </li>
    <li>
      <Sign>
        <path d="M0 2h14v10h-14Z" fill="#c3ccd3" />
      </Sign>
      {spineMarks.half}
    </li>
    <li>
      <Sign>
        <path d="M0 2h14v10h-14Z" fill="#e6ebee" />
      </Sign>
      {spineMarks.all}
    </li>
  </ul>
)

const Sign = ({ children }: { children: React.ReactNode }) => (
  <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
    {children}
  </svg>
)
