/** Numbers that look random and are the same on every run. Source: mulberry32. */
export function dice(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  return {
    next,
    /** A whole number from 0 to `most`. */
    upTo,
    pick: <Item>(from: readonly Item[]): Item => from[upTo(from.length - 1)] as Item,
    /** So many of the items, in random order. */
    some: <Item>(from: readonly Item[], count: number): Item[] =>
      from
        .map((item) => ({ item, at: next() }))
        .toSorted((a, b) => a.at - b.at)
        .slice(0, count)
        .map(({ item }) => item),
  }
}
export type Dice = ReturnType<typeof dice>
