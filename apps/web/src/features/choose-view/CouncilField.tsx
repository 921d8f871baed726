import { useQuery } from '@tanstack/react-query'
import { SelectField } from '../../ui/SelectField.tsx'
import { fields } from '../../words/fields.ts'
import { areasQuery } from './areas.query.ts'
import { toAreaOptions } from './to-area-options.ts'

interface CouncilFieldProps {
  readonly value: string
  /** The council's name, shown until the others have been fetched. */
  readonly name: string
  readonly onChange: (area: string) => void
}

/** The council that a page is about. */
export function CouncilField({ value, name, onChange }: CouncilFieldProps) {
  const areas = useQuery(areasQuery).data
  return (
    <SelectField
      label={fields.council}
      value={value}
      options={areas ? toAreaOptions(areas.areas, value) : [{ value, label: name || value }]}
      onChange={onChange}
    />
  )
}
