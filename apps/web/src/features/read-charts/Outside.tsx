import { Link } from '@tanstack/react-router'
import { Details } from '../../ui/Details.tsx'
import { VerdictShape } from '../../ui/marks.tsx'
import { plural } from '../../words/numbers.ts'
import type { League } from '../rank-councils/league.query.ts'
import type { FunnelRow } from './to-funnel.ts'

/** Who lies beyond the outer lines, furthest first, folded away. */
export function Outside({ rows, league }: { rows: readonly FunnelRow[]; league: League }) {
  const outside = rows.filter(({ place }) => place === 'beyond_998')
  if (outside.length === 0) return null
  return (
    <Details
      summary={`${outside.length} ${plural(outside.length, 'council', 'councils')} beyond the 99.8% lines`}
    >
      <ul className="outside">
        {outside.map(({ code, name, text, judgement }) => (
          <li key={code}>
            <VerdictShape
              verdict={judgement === 'high' ? 'higher' : judgement === 'low' ? 'lower' : judgement}
            />{' '}
            <Link
              to="/councils/$area/indicators/$indicator"
              params={{ area: code, indicator: league.indicator }}
              search={{ basis: league.basis, period: league.period }}
            >
              {name}
            </Link>{' '}
            {text}
          </li>
        ))}
      </ul>
    </Details>
  )
}
