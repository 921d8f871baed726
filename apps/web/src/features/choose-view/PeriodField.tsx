import { SelectField } from '../../ui/SelectField.tsx'
import { fields } from '../../words/fields.ts'
import { periodTitle } from '../../words/periods.ts'

interface PeriodFieldProps {
  readonly value: string
  readonly periods: readonly string[]
  readonly onChange: (period: string) => void
}

/** The period that a page shows. */
export const PeriodField = ({ value, periods, onChange }: PeriodFieldProps) => (
  <SelectField
    label={fields.period}
    value={value}
    options={periods.map((code) => ({ value: code, label: periodTitle(code) }))}
    onChange={onChange}
  />
)
