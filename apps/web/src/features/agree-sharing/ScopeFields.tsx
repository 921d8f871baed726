import { findIndicators, topicNames } from '@outturn/indicators'
import { useState } from 'react'
import { shownIndicator } from '../../data/catalogue.ts'
import { Choices } from '../../ui/Choices.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { agreements as words } from '../../words/agreements.ts'
import type { Draft } from './check-draft.ts'

interface ScopeProps {
  readonly draft: Draft
  readonly errorOf: (field: string) => string | undefined
  readonly onChange: (part: Partial<Draft>) => void
}

/** Every indicator, topics, or indicators one by one. */
export const ScopeFields = ({ draft, errorOf, onChange }: ScopeProps) => (
  <>
    <Choices
      id="scope"
      kind="radio"
      legend={words.scope}
      value={[draft.scope]}
      options={Object.entries(words.scopes).map(([value, label]) => ({ value, label }))}
      onChange={([scope = 'all']) => onChange({ scope })}
    />
    {draft.scope === 'topics' && (
      <Choices
        id="topics"
        kind="checkbox"
        legend={words.topics}
        error={errorOf('topics')}
        value={draft.topics}
        options={Object.entries(topicNames).map(([value, label]) => ({ value, label }))}
        onChange={(topics) => onChange({ topics })}
      />
    )}
    {draft.scope === 'chosen' && <ChosenFields draft={draft} errorOf={errorOf} onChange={onChange} />}
  </>
)

/** Indicators found by a search, and those that are ticked already. */
function ChosenFields({ draft, errorOf, onChange }: ScopeProps) {
  const [search, setSearch] = useState('')
  const found = search.trim() === '' ? [] : findIndicators(search).map(({ id }) => id)
  const ids = [...new Set([...draft.indicators, ...found])].slice(0, 60 + draft.indicators.length)
  return (
    <>
      <TextField id="search" label={words.search} value={search} onChange={setSearch} />
      {ids.length === 0 && (
        <p className={errorOf('indicators') ? 'govuk-error-message' : 'note below'}>
          {errorOf('indicators') ?? words.indicatorsHint}
        </p>
      )}
      {ids.length > 0 && (
        <Choices
          id="indicators"
          kind="checkbox"
          legend={words.indicators}
          hint={words.indicatorsHint}
          error={errorOf('indicators')}
          length="long"
          value={draft.indicators}
          options={ids.map((id) => ({ value: id, label: shownIndicator(id).name }))}
          onChange={(indicators) => onChange({ indicators })}
        />
      )}
    </>
  )
}
