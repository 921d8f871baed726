import { Link } from '@tanstack/react-router'
import { type Shown, unitOf } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import type { League } from '../rank-councils/league.query.ts'
import type { FunnelRow } from './to-funnel.ts'

interface FunnelTableProps {
  readonly rows: readonly FunnelRow[]
  readonly indicator: Shown
  readonly league: League
  readonly own: string
  readonly size: string
}

const places = {
  inside: () => 'within the lines',
  beyond_95: (side: string) => `${side} the 95% line`,
  beyond_998: (side: string) => `${side} the 99.8% line`,
} as const

/** Every council of the funnel, those furthest outside first. */
export const FunnelTable = ({ rows, indicator, league, own, size }: FunnelTableProps) => (
  <ScrollTable
    label="Funnel plot, table"
    caption={`${indicator.name}, ${league.groupName}: figure, size and place in the funnel`}
    hint="Scroll the table sideways; the council stays in view."
    look="t--tight"
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Council
        </th>
        <th scope="col" className="n">
          {unitOf(indicator)}
        </th>
        <th scope="col" className="n">
          Out of: {size}
        </th>
        <th scope="col">Place</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.code} className={row.code === own ? 'own' : undefined}>
          <th scope="row" className="first">
            <Link
              to="/councils/$area/indicators/$indicator"
              params={{ area: row.code, indicator: league.indicator }}
              search={{ basis: league.basis, period: league.period }}
            >
              {row.name}
            </Link>
          </th>
          <td className="n">
            <span className="fig">{row.text}</span>
          </td>
          <td className="n">{row.sizeText}</td>
          <td>{places[row.place](row.side)}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
