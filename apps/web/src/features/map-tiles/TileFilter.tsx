import { Seg } from '../../ui/Seg.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
import { tiles as words } from '../../words/tiles.ts'
import { indicatorOptions } from '../browse-indicators/to-catalogue-list.ts'
import type { League } from '../rank-councils/league.query.ts'

interface TileFilterProps {
  readonly asked: {
    readonly indicator: string
    readonly kind: string
    readonly group: string
    readonly show: 'map' | 'table'
  }
  readonly league: League | null | undefined
  readonly groups: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
  readonly onChange: (part: Readonly<Record<string, string | undefined>>) => void
}

/** Chooses indicator, councils, figures and period of the map. */
export function TileFilter({ asked, league, groups, onChange }: TileFilterProps) {
  const periods = league?.periods ?? []
  return (
    <form className="filter" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={words.indicator}
        look="span wide-choice"
        value={asked.indicator}
        options={indicatorOptions()}
        onChange={(indicator) => onChange({ indicator, period: undefined })}
      />
      <SelectField
        label={words.area}
        look="span"
        value={asked.group}
        options={groups
          .filter(({ kind }) => kind !== 'neighbours')
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(group) => onChange({ group, kind: undefined, period: undefined })}
      />
      <SelectField
        label={words.figures}
        value={asked.kind}
        options={[
          { value: 'published', label: words.published },
          { value: 'live', label: words.live },
        ]}
        onChange={(kind) => onChange({ kind, period: undefined })}
      />
      {periods.length > 0 && (
        <SelectField
          label={words.period}
          value={league?.period ?? ''}
          options={periods.map((code) => ({
            value: code,
            label: asked.kind === 'live' ? periodTitle(code) : yearPhrase(code),
          }))}
          onChange={(period) => onChange({ period })}
        />
      )}
      <Seg
        legend={words.show}
        value={asked.show}
        options={[
          { value: 'map', label: words.map },
          { value: 'table', label: words.table },
        ]}
        onChange={(show) => onChange({ show: show === 'map' ? undefined : show })}
      />
    </form>
  )
}
