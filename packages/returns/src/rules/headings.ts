import type { Grid } from '../files/grid.ts'
import type { TemplateTable } from '../template/find-tables.ts'
import type { Heading } from '../template/read-heading.ts'

/** What the headings of the file say of one thing, each different text once. Blank ones say nothing. */
export function headings(
  tables: readonly TemplateTable[],
  key: keyof Heading,
): readonly { readonly told: string; readonly grid: Grid; readonly heading: Heading }[] {
  const seen = new Map<string, { told: string; grid: Grid; heading: Heading }>()
  for (const { heading, grid } of tables) {
    const told = heading[key]
    if (told !== '' && !seen.has(told)) seen.set(told, { told, grid, heading })
  }
  return [...seen.values()]
}
