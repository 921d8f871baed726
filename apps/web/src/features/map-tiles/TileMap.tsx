import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { tiles as words } from '../../words/tiles.ts'
import { tileWords } from './tile-words.ts'
import { type Tile, tileAfter } from './to-tiles.ts'

/** So few tiles across have room for names. */
const mostForNames = 5

interface TileMapProps {
  readonly tiles: readonly Tile[]
  readonly indicator: string
  readonly search: { readonly basis: string; readonly period: string }
  readonly mark: string | undefined
}

/** Councils as equal tiles, a letter in each; one stop of the keyboard, then arrow keys. */
export function TileMap({ tiles, indicator, search, mark }: TileMapProps) {
  const [at, setAt] = useState<string | null>(null)
  const large = Math.max(0, ...tiles.map(({ across }) => across)) <= mostForNames
  const current = tiles.find(({ code }) => code === at) ?? tiles.find(({ code }) => code === mark) ?? tiles[0]
  const move = (event: KeyboardEvent<HTMLElement>, tile: Tile) => {
    const next = tileAfter(tiles, tile, event.key)
    if (!next) return
    event.preventDefault()
    document.getElementById(`tile-${next.code}`)?.focus()
  }
  return (
    <>
      <p className="tiles__said" aria-hidden="true">
        {current && (at !== null || mark === current.code) ? (
          tileWords(current)
        ) : (
          <span className="not-phone">{words.keys}</span>
        )}
      </p>
      <ul className={large ? 'tiles tiles--large' : 'tiles'} aria-label={words.mapLabel}>
        {tiles.map((tile) => (
          <li key={tile.code} style={{ gridColumn: tile.across, gridRow: tile.down }}>
            <Link
              id={`tile-${tile.code}`}
              to="/councils/$area/indicators/$indicator"
              params={{ area: tile.code, indicator }}
              search={search}
              className={lookOf(tile, mark)}
              tabIndex={tile === current ? 0 : -1}
              title={tileWords(tile)}
              onFocus={() => setAt(tile.code)}
              onMouseEnter={() => setAt(tile.code)}
              onKeyDown={(event) => move(event, tile)}
            >
              <span aria-hidden="true" className="tile__short">
                {large ? tile.label : tile.short}
              </span>
              <span aria-hidden="true" className="tile__mark">
                {tile.mark ?? '–'}
              </span>
              <span className="hidden">{tileWords(tile)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The same drawn small, without links: on a phone a tile of the whole of England is no target for a finger. */
export const TilePicture = ({ tiles, mark }: Pick<TileMapProps, 'tiles' | 'mark'>) => (
  <ul className="tiles tiles--small" aria-hidden="true">
    {tiles.map((tile) => (
      <li key={tile.code} style={{ gridColumn: tile.across, gridRow: tile.down }}>
        <span className={lookOf(tile, mark)}>
          <span className="tile__mark">{tile.mark ?? '–'}</span>
        </span>
      </li>
    ))}
  </ul>
)

const lookOf = ({ code, mark }: Tile, own: string | undefined): string =>
  `tile ${mark === null ? 'tile--none' : /\d/.test(mark) ? `tile--${mark}` : `band--${mark}`}${code === own ? ' tile--own' : ''}`
