import type { ReadingScope } from '../../database/index.ts'
import { readTiles, type TileRow } from './region-series.store.ts'

/** The map of councils as equal tiles. */
export const listTiles = (scope: ReadingScope): Promise<TileRow[]> => readTiles(scope)
