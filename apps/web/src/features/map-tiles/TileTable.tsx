import { Link } from '@tanstack/react-router'
import { type Shown, unitOf } from '../../data/catalogue.ts'
import { Band, Reason } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { tiles as words } from '../../words/tiles.ts'
import type { Tile } from './to-tiles.ts'

interface TileTableProps {
  readonly tiles: readonly Tile[]
  readonly indicator: Shown
  readonly search: { readonly basis: string; readonly period: string }
  readonly mark: string | undefined
  readonly caption: string
}

/** The map as a table, by region and name. */
export const TileTable = ({ tiles, indicator, search, mark, caption }: TileTableProps) => (
  <ScrollTable label={words.table} caption={caption} look="t--tight">
    <TableHead
      columns={[
        words.council,
        words.region,
        { number: `${words.figure}, ${unitOf(indicator)}` },
        indicator.polarity === 'none' ? words.quarter : words.band,
        { number: words.rank },
      ]}
    />
    <tbody>
      {[...tiles]
        .sort((a, b) => a.region.localeCompare(b.region) || a.name.localeCompare(b.name))
        .map((tile) => (
          <tr key={tile.code} className={tile.code === mark ? 'own' : undefined}>
            <th scope="row" className="first">
              <Link
                to="/councils/$area/indicators/$indicator"
                params={{ area: tile.code, indicator: indicator.id }}
                search={search}
              >
                {tile.name}
              </Link>
            </th>
            <td>{tile.region}</td>
            <td className="n">
              {tile.reason === null ? (
                <span className="fig">{tile.text}</span>
              ) : (
                <Reason code={tile.reason} />
              )}
            </td>
            <td>
              {tile.mark === null ? (
                <span className="muted">–</span>
              ) : /\d/.test(tile.mark) ? (
                tile.mark
              ) : (
                <Band letter={tile.mark} />
              )}
            </td>
            <td className="n">{tile.rank ?? <span className="muted">–</span>}</td>
          </tr>
        ))}
    </tbody>
  </ScrollTable>
)
