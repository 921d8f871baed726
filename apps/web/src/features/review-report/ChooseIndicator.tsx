import { catalogue } from '@outturn/indicators'
import { useState } from 'react'
import { SelectField } from '../../ui/SelectField.tsx'
import { basisName } from '../../words/periods.ts'
import { review as words } from '../../words/review.ts'
import { toCatalogueList } from '../browse-indicators/to-catalogue-list.ts'

export interface ChosenIndicator {
  readonly id: string
  readonly basis: string
}

interface ChooseIndicatorProps {
  readonly chosen: ChosenIndicator | null
  readonly onChoose: (chosen: ChosenIndicator | null) => void
}

/** The catalogue, narrowed by a search, and how the indicator is counted. */
export function ChooseIndicator({ chosen, onChoose }: ChooseIndicatorProps) {
  const [q, setQ] = useState('')
  const list = toCatalogueList({ q })
  const bases = chosen ? (catalogue.get(chosen.id)?.bases ?? []) : []
  const options = list.map(({ name, indicators }) => ({
    group: name,
    options: indicators.map((one) => ({ value: one.id, label: one.name })),
  }))
  const choose = (id: string) => {
    const [basis] = catalogue.get(id)?.bases ?? []
    onChoose(basis ? { id, basis } : null)
  }
  return (
    <div className="filter question__typed">
      <div className="field span">
        <label htmlFor="search-indicator">{words.search}</label>
        <input id="search-indicator" type="search" value={q} onChange={(event) => setQ(event.target.value)} />
      </div>
      {list.length === 0 ? (
        <p className="note span">{words.noneFound}</p>
      ) : (
        <SelectField
          look="span wide-choice"
          label={words.indicator}
          value={chosen?.id ?? ''}
          options={[
            { group: words.chooseIndicator, options: [{ value: '', label: words.chooseIndicator }] },
            ...options,
          ]}
          onChange={choose}
        />
      )}
      {chosen && bases.length > 1 && (
        <SelectField
          label={words.counted}
          value={chosen.basis}
          options={bases.map((one) => ({ value: one, label: basisName(one) }))}
          onChange={(basis) => onChoose({ ...chosen, basis })}
        />
      )}
    </div>
  )
}
