import { SeriesSign, VerdictShape } from '../../ui/marks.tsx'

/** What each mark of the spine chart is. */
export const SpineLegend = ({ name, newest }: { name: string; newest: 'drawn' | 'not drawn' }) => (
  <ul className="legend">
    <li>
      <VerdictShape verdict="better" /> {name}, best quarter
    </li>
    <li>
      <Sign>
        <circle cx="7" cy="7" r="6" fill="#12436D" />
      </Sign>
      {name}, middle half, or no good direction (*)
    </li>
    <li>
      <VerdictShape verdict="worse" /> {name}, worst quarter
    </li>
    {newest === 'drawn' && (
      <li>
        <Sign>
          <circle cx="7" cy="7" r="5" fill="#fff" stroke="#12436D" strokeWidth="2.2" />
        </Sign>
        this period’s own figure
      </li>
    )}
    <li>
      <SeriesSign of="neighbours" /> neighbours’ median
    </li>
    <li>
      <Sign>
        <path d="M0 2h14v10h-14Z" fill="#c3ccd3" />
      </Sign>
      middle half of councils
    </li>
    <li>
      <Sign>
        <path d="M0 2h14v10h-14Z" fill="#e6ebee" />
      </Sign>
      all councils
    </li>
  </ul>
)

const Sign = ({ children }: { children: React.ReactNode }) => (
  <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
    {children}
  </svg>
)
