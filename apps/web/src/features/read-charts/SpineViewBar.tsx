import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { SelectField } from '../../ui/SelectField.tsx'
import { ViewBar } from '../../ui/ViewBar.tsx'
import { periodTitle } from '../../words/periods.ts'
import { areasQuery } from '../choose-view/areas.query.ts'
import { setName, setOptions, toAreaOptions } from '../choose-view/to-area-options.ts'
import type { Profile } from '../see-council/council.query.ts'

interface SpineViewBarProps {
  readonly area: string
  readonly search: { readonly period?: string; readonly set?: string }
  readonly profile: Profile | null | undefined
}

/** Chooses council, period and neighbours. Every choice goes into the address. */
export function SpineViewBar({ area, search, profile }: SpineViewBarProps) {
  const areas = useQuery(areasQuery).data
  const navigate = useNavigate({ from: '/councils/$area/spine' })
  const change = (part: Readonly<Record<string, string>>) =>
    navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never })
  const name = profile?.area.name ?? areas?.areas.find(({ code }) => code === area)?.name ?? ''
  const period = profile?.period ?? search.period ?? ''
  const set = search.set ?? profile?.neighbourSet ?? ''
  return (
    <ViewBar
      short={
        <>
          <b>
            {name}
            {period && `, ${periodTitle(period)}`}
          </b>{' '}
          {set && `against ${setName(set).toLowerCase()}`}
        </>
      }
    >
      <SelectField
        label="Council"
        value={area}
        options={areas ? toAreaOptions(areas.areas, area) : [{ value: area, label: name || area }]}
        onChange={(code) =>
          navigate({ to: '/councils/$area/spine', params: { area: code }, search: (old) => old as never })
        }
      />
      {profile && (
        <SelectField
          label="Period"
          value={period}
          options={profile.periods.map((code) => ({ value: code, label: periodTitle(code) }))}
          onChange={(code) => change({ period: code })}
        />
      )}
      {set && (
        <SelectField
          label="Neighbours"
          value={set}
          options={setOptions(areas?.neighbourSets ?? [], set)}
          onChange={(id) => change({ set: id })}
        />
      )}
    </ViewBar>
  )
}
