import { topicNames } from '@outturn/indicators'
import { SelectField } from '../../ui/SelectField.tsx'
import { outlierEnds, outlierStateNames, outliers as words } from '../../words/outliers.ts'
import { region } from '../../words/region.ts'
import { type CouncilOutliers, type OutlierView, outlierStates } from './to-outliers.ts'

interface OutlierFilterProps {
  readonly view: OutlierView
  readonly councils: readonly CouncilOutliers[]
  readonly topics: ReadonlySet<string>
  readonly onChange: (part: Readonly<Record<string, string | undefined>>) => void
}

/** Narrows the outliers to a council, a topic, an end and a state. */
export const OutlierFilter = ({ view, councils, topics, onChange }: OutlierFilterProps) => (
  <form className="filter" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
    <SelectField
      label={region.council}
      look="span"
      value={view.council ?? ''}
      options={[
        { value: '', label: region.allCouncils },
        ...councils.map(({ areaCode, name, total }) => ({ value: areaCode, label: `${name} (${total})` })),
      ]}
      onChange={(council) => onChange({ council: council || undefined })}
    />
    <SelectField
      label={region.topic}
      look="span"
      value={view.topic ?? ''}
      options={[
        { value: '', label: region.allTopics },
        ...Object.entries(topicNames)
          .filter(([id]) => topics.has(id))
          .map(([value, label]) => ({ value, label })),
      ]}
      onChange={(topic) => onChange({ topic: topic || undefined })}
    />
    <SelectField
      label={words.end}
      value={view.end ?? ''}
      options={[
        { value: '', label: words.allEnds },
        ...Object.entries(outlierEnds).map(([value, label]) => ({ value, label })),
      ]}
      onChange={(end) => onChange({ end: end || undefined })}
    />
    <SelectField
      label={words.state}
      value={view.state ?? ''}
      options={[
        { value: '', label: words.allStates },
        { value: 'open', label: words.openState },
        ...outlierStates.map((value) => ({ value, label: outlierStateNames[value] ?? value })),
      ]}
      onChange={(state) => onChange({ state: state || undefined })}
    />
  </form>
)
