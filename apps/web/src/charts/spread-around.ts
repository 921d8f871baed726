/**
 * Labels along an edge, no two closer than `apart`: those that crowd stand around the middle of their own places, so
 * that none is carried far by the others. In the order given; the edges hold all of them as far as there is room.
 *
 * Example: `spreadAround([10, 10, 50], 16, { from: 0, to: 100 })` → `[2, 18, 50]`
 */
export function spreadAround(
  places: readonly number[],
  apart: number,
  edge: { readonly from: number; readonly to: number },
): readonly number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)
  let crowds = order.map(
    (i): Crowd => ({
      members: [i],
      first: Math.max(edge.from, Math.min(places[i] ?? 0, edge.to)),
    }),
  )
  for (let at = 1; at < crowds.length; ) {
    const [above, below] = [crowds[at - 1], crowds[at]]
    if (!above || !below || below.first - lastOf(above, apart) >= apart) {
      at++
      continue
    }
    const members = [...above.members, ...below.members]
    const middle = members.reduce((sum, i) => sum + (places[i] ?? 0), 0) / members.length
    const first = middle - ((members.length - 1) * apart) / 2
    const most = edge.to - (members.length - 1) * apart
    crowds = [
      ...crowds.slice(0, at - 1),
      { members, first: Math.max(edge.from, Math.min(first, most)) },
      ...crowds.slice(at + 1),
    ]
    at = Math.max(1, at - 1)
  }
  const spread: number[] = []
  for (const { members, first } of crowds)
    for (const [at, i] of members.entries()) spread[i] = first + at * apart
  return spread
}

interface Crowd {
  readonly members: readonly number[]
  readonly first: number
}

const lastOf = ({ members, first }: Crowd, apart: number): number => first + (members.length - 1) * apart
