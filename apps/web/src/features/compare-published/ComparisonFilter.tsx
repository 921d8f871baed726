import { publishedMeasureIndicator } from '@outturn/indicators'
import { SelectField } from '../../ui/SelectField.tsx'
import { comparison as words, yearChoice } from '../../words/published.ts'
import type { ListedArea } from '../choose-view/areas.query.ts'
import { setOptions, toAreaOptions } from '../choose-view/to-area-options.ts'
import type { Comparison, ComparisonAsked } from './comparison.query.ts'

interface ComparisonFilterProps {
  readonly asked: ComparisonAsked
  readonly found: Comparison
  readonly areas: readonly ListedArea[]
  readonly sets: readonly string[]
  readonly onChange: (part: Readonly<Record<string, string | undefined>>) => void
  readonly children: React.ReactNode
}

/** Chooses year, neighbour set, measure and council. */
export const ComparisonFilter = ({
  asked,
  found,
  areas,
  sets,
  onChange,
  children,
}: ComparisonFilterProps) => (
  <form className="filter" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
    <SelectField
      label={words.year}
      value={asked.year === undefined ? '' : String(asked.year)}
      options={[
        { value: '', label: words.latest },
        ...found.years.map((year) => ({ value: String(year), label: yearChoice(year) })),
      ]}
      onChange={(year) => onChange({ year: year || undefined })}
    />
    <SelectField
      label={words.set}
      value={asked.set}
      options={setOptions(
        sets.filter((id) => /^\d{4}$/.test(id)),
        asked.set,
      )}
      onChange={(set) => onChange({ set })}
    />
    <SelectField
      label={words.measure}
      look="span wide-choice"
      value={asked.measure ?? ''}
      options={[
        { value: '', label: words.allMeasures },
        ...kept(found.measures, asked.measure).map((measure) => ({
          value: measure,
          label: measureName(measure),
        })),
      ]}
      onChange={(measure) => onChange({ measure: measure || undefined })}
    />
    <SelectField
      label={words.council}
      look="span"
      value={asked.area ?? ''}
      options={[
        { group: words.england, options: [{ value: '', label: words.allCouncils }] },
        ...toAreaOptions(
          areas.filter(({ demonstration }) => !demonstration),
          asked.area ?? '',
        ),
      ]}
      onChange={(area) => onChange({ area: area || undefined })}
    />
    {children}
  </form>
)

/** The measures to choose from; the chosen one stays among them in a year that has no figure of it. */
const kept = (measures: readonly string[], chosen: string | undefined): readonly string[] =>
  chosen === undefined || measures.includes(chosen) ? measures : [chosen, ...measures]

/** DfE's short name is no name for people: the indicator's stands first. */
const measureName = (measure: string): string => {
  const found = publishedMeasureIndicator(measure)
  return found ? `${found.indicator.shortName} (${measure})` : measure
}
