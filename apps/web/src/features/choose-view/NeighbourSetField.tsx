import { useQuery } from '@tanstack/react-query'
import { SelectField } from '../../ui/SelectField.tsx'
import { areasQuery } from './areas.query.ts'
import { setOptions, shortSetName } from './to-area-options.ts'

interface NeighbourSetFieldProps {
  readonly label: string
  /** The chosen set; empty where a council has none, and then there is nothing to choose. */
  readonly value: string
  /** `short`: 'Set of 2025', beside a label that says whose. */
  readonly names: 'full' | 'short'
  readonly onChange: (set: string) => void
}

/** The set of statistical neighbours that a page compares with. */
export function NeighbourSetField({ label, value, names, onChange }: NeighbourSetFieldProps) {
  const sets = useQuery(areasQuery).data?.neighbourSets ?? []
  if (!value) return null
  const options = setOptions(sets, value)
  return (
    <SelectField
      label={label}
      value={value}
      options={
        names === 'full' ? options : options.map((one) => ({ ...one, label: shortSetName(one.value) }))
      }
      onChange={onChange}
    />
  )
}
