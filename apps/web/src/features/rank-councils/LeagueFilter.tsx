import { topicNames } from '@outturn/indicators'
import { SelectField } from '../../ui/SelectField.tsx'
import { basisName, periodTitle, yearPhrase } from '../../words/periods.ts'
import { toCatalogueList } from '../browse-indicators/to-catalogue-list.ts'
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

const kinds: Readonly<Record<string, string>> = {
  england: 'England',
  region: 'Regions',
  neighbours: 'Neighbours',
  alliance: 'Alliances',
}

/** Chooses indicator, figures, councils, order and the council to mark. */
export function LeagueFilter({ asked, league, groups, bases, onChange, children }: LeagueFilterProps) {
  const kind = league?.kind ?? asked.kind ?? 'published'
  const periods = league?.periods ?? []
  return (
    <form className="filter" aria-label="What is ranked" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label="Indicator"
        look="span wide-choice"
        value={asked.indicator}
        options={toCatalogueList({}).map(({ topic, indicators }) => ({
          group: topicNames[topic as keyof typeof topicNames],
          options: indicators.map(({ id, shortName }) => ({ value: id, label: shortName })),
        }))}
        onChange={(indicator) => onChange({ indicator, basis: undefined, period: undefined })}
      />
      {bases.length > 1 && (
        <SelectField
          label="Counted"
          look="span"
          value={league?.basis ?? asked.basis ?? bases[0] ?? ''}
          options={bases.map((id) => ({ value: id, label: basisName(id) }))}
          onChange={(basis) => onChange({ basis, period: undefined })}
        />
      )}
      <SelectField
        label="Figures"
        value={kind}
        options={[
          { value: 'published', label: 'Published' },
          { value: 'live', label: 'Live, shared' },
        ]}
        onChange={(value) => onChange({ kind: value, period: undefined })}
      />
      {periods.length > 0 && (
        <SelectField
          label="Period"
          value={league?.period ?? ''}
          options={periods.map((code) => ({
            value: code,
            label: kind === 'live' ? periodTitle(code) : yearPhrase(code),
          }))}
          onChange={(period) => onChange({ period })}
        />
      )}
      <SelectField
        label="Councils"
        look="span"
        value={asked.group}
        options={Object.entries(kinds).flatMap(([id, group]) => {
          const options = groups
            .filter((one) => one.kind === id)
            .map((one) => ({ value: one.id, label: `${one.name} (${one.count})` }))
          return options.length > 0 ? [{ group, options }] : []
        })}
        onChange={(group) => onChange({ group, period: undefined })}
      />
      <SelectField
        label="Order by"
        value={asked.order}
        options={[
          { value: 'rank', label: 'Rank, best first' },
          { value: 'name', label: 'Name' },
          { value: 'change', label: 'Largest change' },
        ]}
        onChange={(order) => onChange({ order: order === 'rank' ? undefined : order })}
      />
      {league && (
        <SelectField
          label="Mark"
          value={asked.mark ?? ''}
          options={[
            { value: '', label: 'Nobody' },
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
