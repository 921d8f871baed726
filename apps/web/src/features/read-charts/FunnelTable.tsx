import { Link } from '@tanstack/react-router'
import { type Shown, unitOf } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { funnelColumns, funnelPlaces, funnelWords } from '../../words/chart-parts.ts'
import { scrollHint } from '../../words/tables.ts'
import type { League } from '../rank-councils/league.query.ts'
import type { FunnelRow } from './to-funnel.ts'

interface FunnelTableProps {
  readonly rows: readonly FunnelRow[]
  readonly indicator: Shown
  readonly league: League
  readonly own: string
  readonly size: string
}

/** Every council of the funnel, those furthest outside first. */
export const FunnelTable = ({ rows, indicator, league, own, size }: FunnelTableProps) => (
  <ScrollTable
    label={funnelWords.table}
    caption={funnelWords.tableCaption(indicator.name, league.groupName)}
    hint={scrollHint('council')}
    look="t--tight"
  >
    <TableHead columns={funnelColumns(unitOf(indicator), size)} />
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
          <td>{funnelPlaces[row.place](row.side)}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
