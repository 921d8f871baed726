import type { GridPart } from './grid-rows.ts'
import type { GridPlace } from './move-in-grid.ts'

export const cellId = ({ key, part }: GridPlace): string => `cell-${key}-${part}`

/** Puts the focus into a cell and brings it into sight. The grid hears of it as it hears of a click. */
export function focusCell(place: GridPlace) {
  const cell = document.getElementById(cellId(place))
  cell?.focus()
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** The cell that an event came from; null where it came from somewhere else in the grid. */
export function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('td.cell') : null
  const { key, part } = cell?.dataset ?? {}
  return key && part ? { key, part: part as GridPart } : null
}
