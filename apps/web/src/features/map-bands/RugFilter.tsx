import { topicNames } from '@outturn/indicators'
import { shownIndicator } from '../../data/catalogue.ts'
import { Seg } from '../../ui/Seg.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { region } from '../../words/region.ts'
import { rug as words } from '../../words/rug.ts'
import type { RugSource } from './rug-source.ts'
import type { RugView } from './to-rug.ts'

interface RugFilterProps {
  readonly source: RugSource
  readonly view: RugView & { readonly council?: string | undefined; readonly show: 'letters' | 'figures' }
  readonly width: 'wide' | 'narrow'
  readonly onChange: (part: Readonly<Record<string, string | undefined>>) => void
  /** The fields that choose figures and councils, before the others. */
  readonly children: React.ReactNode
}

/** Chooses topic and orders; on a phone also the one council that is shown. */
export function RugFilter({ source, view, width, onChange, children }: RugFilterProps) {
  const councils = source.members.map(({ areaCode, name }) => ({ value: areaCode, label: name }))
  const banded = source.columns
    .map(({ indicator }) => shownIndicator(indicator))
    .filter(({ polarity }) => polarity !== 'none')
  const topics = Object.entries(topicNames).filter(([id]) => banded.some(({ topic }) => topic === id))
  return (
    <form className="filter" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
      {children}
      {width === 'narrow' && (
        <SelectField
          label={region.council}
          look="span"
          value={view.council ?? councils[0]?.value ?? ''}
          options={councils}
          onChange={(council) => onChange({ council })}
        />
      )}
      <SelectField
        label={region.topic}
        look="span"
        value={view.topic ?? ''}
        options={[
          { value: '', label: region.allTopics },
          ...topics.map(([value, label]) => ({ value, label })),
        ]}
        onChange={(topic) => onChange({ topic: topic || undefined })}
      />
      {width === 'wide' && (
        <>
          <SelectField
            label={words.order}
            look="wide-choice"
            value={view.order ?? 'name'}
            options={[
              {
                group: words.order,
                options: [
                  { value: 'name', label: words.byName },
                  { value: 'lowest', label: words.byDs },
                ],
              },
              {
                group: words.byRank,
                options: banded.map(({ id, shortName }) => ({ value: id, label: shortName })),
              },
            ]}
            onChange={(order) => onChange({ order: order === 'name' ? undefined : order })}
          />
          <SelectField
            label={words.sort}
            value={view.sort ?? ''}
            options={[
              { group: words.sort, options: [{ value: '', label: words.byTopic }] },
              { group: words.byCouncil, options: councils },
            ]}
            onChange={(sort) => onChange({ sort: sort || undefined })}
          />
          <Seg
            legend={words.show}
            value={view.show}
            options={[
              { value: 'letters', label: words.letters },
              { value: 'figures', label: words.figures },
            ]}
            onChange={(show) => onChange({ show: show === 'letters' ? undefined : show })}
          />
        </>
      )}
    </form>
  )
}
