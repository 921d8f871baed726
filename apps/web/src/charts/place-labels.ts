interface Wanted {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface Placed {
  readonly key: string
  readonly text: string
  readonly at: { readonly x: number; readonly y: number }
  readonly anchor: 'start' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const letter = 6.9
const high = 15

/**
 * Names beside their points: right of the point, else left, above or below it, where they cover no other name, no
 * point and do not leave the plot. A name without room is left out; the first of the list choose first, and the
 * very first is always written.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  points: readonly { readonly x: number; readonly y: number }[],
  plot: { readonly width: number; readonly height: number },
): readonly Placed[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }))
  const placed: Placed[] = []
  for (const [i, one] of wanted.entries()) {
    const choices = [
      { dx: 11, dy: 5, anchor: 'start' as const },
      { dx: -11, dy: 5, anchor: 'end' as const },
      { dx: 6, dy: -10, anchor: 'start' as const },
      { dx: -6, dy: -10, anchor: 'end' as const },
      { dx: 6, dy: 20, anchor: 'start' as const },
      { dx: -6, dy: 20, anchor: 'end' as const },
    ].map(({ dx, dy, anchor }) => ({ x: one.x + dx, y: one.y + dy, anchor }))
    const inside = choices.filter((at) => fits(boxOf(one.text, at), plot))
    const free = inside.find((at) => !taken.some((other) => overlap(other, boxOf(one.text, at))))
    const chosen = free ?? (i === 0 ? inside[0] : undefined)
    if (!chosen) continue
    taken.push(boxOf(one.text, chosen))
    placed.push({ key: one.key, text: one.text, at: { x: chosen.x, y: chosen.y }, anchor: chosen.anchor })
  }
  return placed
}

function boxOf(text: string, at: { x: number; y: number; anchor: 'start' | 'end' }): Box {
  const wide = text.length * letter
  const left = at.anchor === 'start' ? at.x : at.x - wide
  return { left, right: left + wide, top: at.y - high + 3, bottom: at.y + 3 }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const fits = (box: Box, plot: { readonly width: number; readonly height: number }): boolean =>
  box.left >= 0 && box.right <= plot.width + 4 && box.top >= -14 && box.bottom <= plot.height
