import { SelectField } from '../../ui/SelectField.tsx'
import { fields } from '../../words/fields.ts'
import { league as words } from '../../words/league.ts'
import { basisName, periodTitle, yearPhrase } from '../../words/periods.ts'
import { indicatorOptions } from '../browse-indicators/to-catalogue-list.ts'
import type { League, LeagueAsked } from './league.query.ts'

export interface GroupChoice {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly count: number
  readonly demonstration: boolean
}

interface LeagueFilterProps {
  readonly asked: LeagueAsked & { readonly order: string; readonly mark: string | undefined }
  readonly league: League | null | undefined
  readonly groups: readonly GroupChoice[]
  readonly bases: readonly string[]
  readonly onChange: (part: Readonly<Record<string, string | undefined>>) => void
  readonly children: React.ReactNode
}

/** Chooses indicator, figures, councils, order and the council to mark. */
export function LeagueFilter({ asked, league, groups, bases, onChange, children }: LeagueFilterProps) {
  const kind = league?.kind ?? asked.kind ?? 'published'
  const periods = league?.periods ?? []
  return (
    <form className="filter" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={fields.indicator}
        look="span wide-choice"
        value={asked.indicator}
        options={indicatorOptions()}
        onChange={(indicator) => onChange({ indicator, basis: undefined, period: undefined })}
      />
      {bases.length > 1 && (
        <SelectField
          label={fields.counted}
          look="span"
          value={league?.basis ?? asked.basis ?? bases[0] ?? ''}
          options={bases.map((id) => ({ value: id, label: basisName(id) }))}
          onChange={(basis) => onChange({ basis, period: undefined })}
        />
      )}
      <SelectField
        label={words.figures}
        value={kind}
        options={[
          { value: 'published', label: words.kinds.published },
          { value: 'live', label: words.kindLive },
        ]}
        onChange={(value) => onChange({ kind: value, period: undefined })}
      />
      {periods.length > 0 && (
        <SelectField
          label={fields.period}
          value={league?.period ?? ''}
          options={periods.map((code) => ({
            value: code,
            label: kind === 'live' ? periodTitle(code) : yearPhrase(code),
          }))}
          onChange={(period) => onChange({ period })}
        />
      )}
      <SelectField
        label={words.councils}
        look="span"
        value={asked.group}
        options={Object.entries(words.groups).flatMap(([id, group]) => {
          const options = groups
            .filter((one) => one.kind === id)
            .map((one) => ({ value: one.id, label: `${one.name} (${one.count})` }))
          return options.length > 0 ? [{ group, options }] : []
        })}
        onChange={(group) => onChange({ group, period: undefined })}
      />
      <SelectField
        label={words.order}
        value={asked.order}
        options={Object.entries(words.orders).map(([value, label]) => ({ value, label }))}
        onChange={(order) => onChange({ order: order === 'rank' ? undefined : order })}
      />
      {league && (
        <SelectField
          label={words.mark}
          value={asked.mark ?? ''}
          options={[
            { value: '', label: words.nobody },
            ...league.columns.areaCode.map((code, at) => ({
              value: code,
              label: league.columns.name[at] ?? code,
            })),
          ]}
          onChange={(mark) => onChange({ mark })}
        />
      )}
      {children}
    </form>
  )
}
