/**
 * A number from 0 up to 1 that belongs to a text and is always the same: what is invented comes out alike
 * everywhere, and a new indicator does not shift the others. FNV-1a, then one round of mulberry32.
 */
export function chanceOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  let mixed = (hash + 0x6d2b79f5) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 15), 1 | mixed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

/** A number from -1 to 1 that belongs to a text, nearer nought more often than not (the mean of two). */
export const swingOf = (text: string): number => chanceOf(`${text}/a`) + chanceOf(`${text}/b`) - 1
