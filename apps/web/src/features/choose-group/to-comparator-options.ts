import { savedGroupChoice, comparatorChoices as words } from '../../words/comparator-choices.ts'
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
  const one = (value: keyof typeof words) => ({ value, label: words[value] })
  const saved = groups.map(({ id, name, areas }) => ({
    value: `group:${id}`,
    label: savedGroupChoice(name, areas.length),
  }))
  return [
    {
      group: words.neighbours,
      options: [one('neighbours_median'), one('neighbours_mean'), one('best_neighbour')],
    },
    {
      group: words.wider,
      options: [
        one('region'),
        one('england'),
        one('top_quartile'),
        // Of a region it is never published: it is made of what the region shares with the own council.
        ...(whose === 'own' ? [one('region_top_quartile')] : []),
      ],
    },
    ...(whose === 'own' ? [{ group: words.own, options: [one('target')] }] : []),
    ...(saved.length > 0 ? [{ group: words.saved, options: saved }] : []),
    { group: words.one, options: [{ value: oneCouncil, label: words.one }] },
  ]
}

/** The choice as the list holds it: every single council is one choice there. */
export const listedChoice = (value: string): string => (value.startsWith('area:') ? oneCouncil : value)
