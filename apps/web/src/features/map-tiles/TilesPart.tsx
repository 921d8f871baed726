import type { Shown } from '../../data/catalogue.ts'
import { useNarrow } from '../../ui/use-narrow.ts'
import { league as leagueWords } from '../../words/league.ts'
import { tilesLede, tiles as words } from '../../words/tiles.ts'
import type { League } from '../rank-councils/league.query.ts'
import { TakeAway } from '../take-away/TakeAway.tsx'
import { toTable } from '../take-away/to-table.ts'
import { TileLegend } from './TileLegend.tsx'
import { TileMap, TilePicture } from './TileMap.tsx'
import { TileTable } from './TileTable.tsx'
import { type AreaTile, toTiles } from './to-tiles.ts'
import { toTilesCsv } from './to-tiles-csv.ts'

interface TilesPartProps {
  readonly areas: readonly AreaTile[]
  readonly league: League
  readonly indicator: Shown
  readonly when: string
  readonly show: 'map' | 'table'
  readonly mark: string | undefined
}

/** More tiles across than this are too small for a finger on a phone. */
const mostForFingers = 8

/** The map with its legend, or its table; on a phone England is a picture over its table. */
export function TilesPart({ areas, league, indicator, when, show, mark }: TilesPartProps) {
  const narrow = useNarrow()
  const tiles = toTiles(areas, league, indicator)
  const judged = indicator.polarity === 'none' ? 'not judged' : 'judged'
  const small = narrow && Math.max(0, ...tiles.map(({ across }) => across)) > mostForFingers
  const title = `${indicator.name}, ${league.groupName}, ${when}`
  const search = { basis: league.basis, period: league.period }
  const notes = [
    judged === 'not judged' ? words.quarters : league.kind === 'live' ? words.bandsGroup : words.bandsEngland,
    words.layout,
  ]
  return (
    <>
      <p className="answer below">
        {tilesLede(
          tiles.map(({ mark: letter }) => letter),
          judged,
        )}
      </p>
      <TileLegend judged={judged} />
      {show === 'map' && !small && (
        <TileMap tiles={tiles} indicator={indicator.id} search={search} mark={mark} />
      )}
      {show === 'map' && small && (
        <>
          <p className="note">{words.narrow}</p>
          <TilePicture tiles={tiles} mark={mark} />
        </>
      )}
      {(show === 'table' || small) && (
        <TileTable tiles={tiles} indicator={indicator} search={search} mark={mark} caption={title} />
      )}
      <p className="note above">
        {notes.join(' ')} {league.kind === 'live' && leagueWords.live}
      </p>
      <div className="above">
        <TakeAway
          name={`map-${indicator.id}-${league.period}`}
          title={title}
          about={{
            whose: league.groupName,
            period: when,
            figures: league.kind === 'live' ? 'live' : 'published',
          }}
          tables={[toTable(title, toTilesCsv(tiles, league, indicator), notes)]}
        />
      </div>
    </>
  )
}
