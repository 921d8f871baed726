/** Numbers from 0 up to `below` that look random and are the same for the same seed (mulberry32). */
export type Draw = (below: number) => number

export function seeded(seed: number): Draw {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** One of a list, or undefined of an empty one. */
export const pick = <T>(draw: Draw, list: readonly T[]): T | undefined => list[draw(list.length)]
