import { reasonWords } from '../../words/reasons.ts'
import type { Tile } from './to-tiles.ts'

/** A tile in a phrase: `Wirral: 25.1, band B, rank 40`. */
export function tileWords({ name, text, mark, rank, reason }: Tile): string {
  if (reason !== null) return `${name}: ${reasonWords(reason).replace(/^not compared: /, '')}`
  const standing =
    mark === null ? '' : /\d/.test(mark) ? `, quarter ${mark} from the lowest` : `, band ${mark}`
  return `${name}: ${text}${standing}${rank === null ? '' : `, rank ${rank}`}`
}
