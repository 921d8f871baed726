import type { SelectOption } from '../../ui/SelectField.tsx'
import { areaChoices as words } from '../../words/area-choices.ts'
import type { ListedArea } from './areas.query.ts'

export interface AreaGroup {
  readonly group: string
  readonly options: readonly SelectOption[]
}

/** Councils to choose from, by region; the chosen one is kept even where it has ended. */
export function toAreaOptions(areas: readonly ListedArea[], chosen: string): readonly AreaGroup[] {
  const groups = new Map<string, SelectOption[]>()
  for (const area of areas) {
    if (area.status !== 'current' && area.code !== chosen) continue
    const group = area.demonstration ? words.demonstration : (area.regionName ?? words.other)
    groups.set(group, [...(groups.get(group) ?? []), { value: area.code, label: area.name }])
  }
  return [...groups]
    .sort(
      ([a], [b]) =>
        Number(a === words.demonstration) - Number(b === words.demonstration) || a.localeCompare(b),
    )
    .map(([group, options]) => ({ group, options: options.sort((a, b) => a.label.localeCompare(b.label)) }))
}

/** A neighbour set's name: `2025` → `Statistical neighbours 2025`. */
export const setName = (id: string): string =>
  /^\d{4}$/.test(id) ? words.dated(id) : words.named(`${id.charAt(0).toUpperCase()}${id.slice(1)}`)

/** `2025` → `Set of 2025`; a set without a year keeps its name. */
export const shortSetName = (id: string): string => (/^\d{4}$/.test(id) ? words.short(id) : setName(id))

export const setOptions = (
  sets: readonly string[],
  chosen: string | null | undefined,
): readonly SelectOption[] =>
  [...new Set([...sets, ...(chosen ? [chosen] : [])])].map((id) => ({ value: id, label: setName(id) }))
