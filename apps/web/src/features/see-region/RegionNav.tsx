import '../../styles/region.css'
import { Link } from '@tanstack/react-router'
import { region as words } from '../../words/region.ts'
import { useMe } from '../be-signed-in/me.query.ts'

/** Whatever of it is chosen, a page is the same place. */
const whole = { exact: true, includeSearch: false } as const

/** The ways of looking at an alliance, from any of them to any other; alliance and quarter go along. */
export function RegionNav({ agreement, period }: { agreement: number; period?: string | undefined }) {
  const lead = useMe()?.current.role === 'regional_lead'
  const search = { ...(agreement > 0 ? { agreement } : {}), ...(period ? { period } : {}) }
  return (
    <nav aria-label={words.nav}>
      <ul className="subnav">
        {lead && (
          <li>
            <Link to="/collection" search={search} activeOptions={whole}>
              {words.collection}
            </Link>
          </li>
        )}
        {words.pages.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={whole}
              search={
                to === '/region/map' || to === '/region/series'
                  ? { ...(agreement > 0 ? { agreement } : {}) }
                  : search
              }
            >
              {label}
            </Link>
          </li>
        ))}
        <li>
          <Link
            to="/league-tables"
            search={
              agreement > 0
                ? { group: `alliance:${agreement}`, kind: 'live', ...(period ? { period } : {}) }
                : {}
            }
          >
            {words.league}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
