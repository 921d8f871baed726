/**
 * Labels along an edge, moved just so far that no two lie closer than `apart` and none leaves the edge. In the order
 * given; those that have room stay. `spreadApart([10, 12, 50], 16, { from: 0, to: 100 })` → `[10, 26, 50]`.
 */
export function spreadApart(
  places: readonly number[],
  apart: number,
  edge: { readonly from: number; readonly to: number },
): readonly number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)
  const moved = order.map((i) => Math.max(edge.from, places[i] ?? 0))
  for (let i = 1; i < moved.length; i++) moved[i] = Math.max(moved[i] ?? 0, (moved[i - 1] ?? 0) + apart)
  let limit = edge.to
  for (let i = moved.length - 1; i >= 0; i--) {
    moved[i] = Math.min(moved[i] ?? 0, limit)
    limit = (moved[i] ?? 0) - apart
  }
  const back: number[] = []
  order.forEach((i, at) => {
    back[i] = moved[at] ?? 0
  })
  return back
}
