import { topicNames } from '@outturn/indicators'
import { shownIndicator } from '../../data/catalogue.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { changes as words } from '../../words/changes.ts'
import { region } from '../../words/region.ts'
import type { Picture } from '../see-region/region.query.ts'
import type { ChangeView } from './to-changes.ts'

interface ChangeFilterProps {
  readonly picture: Picture
  readonly view: ChangeView
  readonly onChange: (part: Readonly<Record<string, string | undefined>>) => void
}

/** Chooses what is compared, which changes are listed and in which order. */
export function ChangeFilter({ picture, view, onChange }: ChangeFilterProps) {
  const indicators = picture.columns.map(({ indicator }) => shownIndicator(indicator))
  const choice = (key: keyof ChangeView, none: string) => ({
    value: view[key] ?? none,
    onChange: (value: string) => onChange({ [key]: value === none ? undefined : value }),
  })
  return (
    <form className="filter" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={words.since}
        {...choice('since', 'last_period')}
        options={[
          { value: 'last_period', label: words.lastPeriod },
          { value: 'last_year', label: words.lastYear },
        ]}
      />
      <SelectField
        label={words.tested}
        {...choice('tested', 'signal')}
        options={[
          { value: 'signal', label: words.signals },
          { value: 'noise', label: words.noise },
          { value: 'not_tested', label: words.untested },
          { value: 'all', label: words.all },
        ]}
      />
      <SelectField
        label={words.way}
        {...choice('way', '')}
        options={[
          { value: '', label: words.allWays },
          { value: 'better', label: words.better },
          { value: 'worse', label: words.worse },
          { value: 'up', label: words.up },
          { value: 'down', label: words.down },
        ]}
      />
      <SelectField
        label={region.council}
        look="span"
        {...choice('council', '')}
        options={[
          { value: '', label: region.allCouncils },
          ...picture.members.map(({ areaCode, name }) => ({ value: areaCode, label: name })),
        ]}
      />
      <SelectField
        label={words.indicator}
        look="span wide-choice"
        {...choice('indicator', '')}
        options={[
          { group: words.indicator, options: [{ value: '', label: words.allIndicators }] },
          ...Object.entries(topicNames).flatMap(([topic, group]) => {
            const options = indicators
              .filter((one) => one.topic === topic)
              .map(({ id, shortName }) => ({ value: id, label: shortName }))
            return options.length > 0 ? [{ group, options }] : []
          }),
        ]}
      />
      <SelectField
        label={words.order}
        {...choice('order', 'size')}
        options={[
          { value: 'size', label: words.bySize },
          { value: 'up', label: words.byUp },
          { value: 'down', label: words.byDown },
          { value: 'council', label: words.byCouncil },
          { value: 'indicator', label: words.byIndicator },
        ]}
      />
    </form>
  )
}
