import { useQuery } from '@tanstack/react-query'
import { SelectField } from '../../ui/SelectField.tsx'
import { comparatorChoices } from '../../words/comparator-choices.ts'
import { fields } from '../../words/fields.ts'
import { useMe } from '../be-signed-in/me.query.ts'
import { areasQuery } from '../choose-view/areas.query.ts'
import { toAreaOptions } from '../choose-view/to-area-options.ts'
import { groupsQuery } from './groups.query.ts'
import { listedChoice, oneCouncil, toComparatorOptions } from './to-comparator-options.ts'

interface ComparatorFieldProps {
  readonly area: string
  /** As the address holds it: `neighbours_median`, `group:4`, `area:E08000015`. */
  readonly value: string
  /** The council to begin with where one council is asked for: the nearest neighbour. */
  readonly first: string | undefined
  readonly onChange: (value: string) => void
}

/** Whom to compare with: an aggregate, the own target, a saved group, or one council, chosen beside it. */
export function ComparatorField({ area, value, first, onChange }: ComparatorFieldProps) {
  const me = useMe()
  const groups = useQuery({ ...groupsQuery, enabled: me?.current.council != null }).data ?? []
  const areas = useQuery(areasQuery).data?.areas ?? []
  const whose = me?.current.council?.areaCode === area ? 'own' : 'other'
  const chosen = value.replace('area:', '')
  const start = first ?? areas.find(({ code, status }) => code !== area && status === 'current')?.code
  return (
    <>
      <SelectField
        label={fields.compareWith}
        value={listedChoice(value)}
        options={toComparatorOptions({ groups, whose })}
        onChange={(choice) => onChange(choice === oneCouncil ? `area:${start ?? ''}` : choice)}
      />
      {value.startsWith('area:') && (
        <SelectField
          label={comparatorChoices.which}
          value={chosen}
          options={toAreaOptions(
            areas.filter(({ code }) => code !== area),
            chosen,
          )}
          onChange={(code) => onChange(`area:${code}`)}
        />
      )}
    </>
  )
}
