import type { AreaGroup } from '../choose-view/to-area-options.ts'
import type { SavedGroup } from './groups.query.ts'

/** Value of the choice that asks for one council; which one is chosen beside it. */
export const oneCouncil = 'area'

interface Known {
  readonly groups: readonly SavedGroup[]
  /** Whose page it is to the reader: only the own council's people see its targets. */
  readonly whose: 'own' | 'other'
}

/** Whom a council may be compared with, in groups; a saved group stands under the council's own name for it. */
export function toComparatorOptions({ groups, whose }: Known): readonly AreaGroup[] {
  const saved = groups.map(({ id, name, areas }) => ({
    value: `group:${id}`,
    label: `${name}, median of ${areas.length}`,
  }))
  return [
    {
      group: 'Statistical neighbours',
      options: [
        { value: 'neighbours_median', label: 'Neighbours’ median' },
        { value: 'neighbours_mean', label: 'Neighbours’ mean' },
        { value: 'best_neighbour', label: 'Best neighbour' },
      ],
    },
    {
      group: 'Wider',
      options: [
        { value: 'region', label: 'Region' },
        { value: 'england', label: 'England' },
        { value: 'top_quartile', label: 'England’s best quarter' },
      ],
    },
    ...(whose === 'own' ? [{ group: 'Own', options: [{ value: 'target', label: 'Own target' }] }] : []),
    ...(saved.length > 0 ? [{ group: 'Saved groups', options: saved }] : []),
    { group: 'One council', options: [{ value: oneCouncil, label: 'One council' }] },
  ]
}

/** The choice as the list holds it: every single council is one choice there. */
export const listedChoice = (value: string): string => (value.startsWith('area:') ? oneCouncil : value)
