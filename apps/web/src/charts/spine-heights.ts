/** The room above the first topic of a spine chart, for the names of its ends. */
export const spineHead = 40

/** Heights of one row and of a topic's line; on a phone a row's name stands above its bar. */
export const spineHeights = (width: number) =>
  width < 620
    ? ({ row: 52, topic: 40, look: 'stacked' } as const)
    : ({ row: 28, topic: 40, look: 'wide' } as const)

/** The height of a whole spine chart at a width. */
export function spineHeight(groups: readonly { readonly rows: readonly unknown[] }[], width: number): number {
  const { row, topic } = spineHeights(width)
  return spineHead + 12 + groups.reduce((sum, { rows }) => sum + topic + rows.length * row, 0)
}
