import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { SelectField } from '../../ui/SelectField.tsx'
import { ViewBar } from '../../ui/ViewBar.tsx'
import { dayOf, periodTitle } from '../../words/periods.ts'
import { AsOfField } from '../choose-view/AsOfField.tsx'
import { areasQuery } from '../choose-view/areas.query.ts'
import { setName, setOptions, toAreaOptions } from '../choose-view/to-area-options.ts'
import type { CouncilView, Profile } from './council.query.ts'

/** Chooses council, period, neighbours and the day as which the page stands. Every choice goes into the address. */
export function CouncilViewBar({
  view,
  profile,
}: {
  view: CouncilView
  profile: Profile | null | undefined
}) {
  const areas = useQuery(areasQuery).data
  const navigate = useNavigate({ from: '/councils/$area' })
  const change = (part: Partial<Record<'period' | 'set' | 'asOf', string | undefined>>) =>
    navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never, replace: false })
  const name = profile?.area.name ?? areas?.areas.find(({ code }) => code === view.area)?.name ?? ''
  const period = profile?.period ?? view.period ?? ''
  const set = view.set ?? profile?.neighbourSet ?? ''
  return (
    <ViewBar
      short={
        <>
          <b>
            {name}
            {period && `, ${periodTitle(period)}`}
          </b>{' '}
          {set && `against ${setName(set).toLowerCase()}`}
          {view.asOf && `, as it stood on ${dayOf(view.asOf)}`}
        </>
      }
    >
      <SelectField
        label="Council"
        value={view.area}
        options={
          areas ? toAreaOptions(areas.areas, view.area) : [{ value: view.area, label: name || view.area }]
        }
        onChange={(area) =>
          navigate({ to: '/councils/$area', params: { area }, search: (old) => old as never })
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
          label="Compare with"
          value={set}
          options={setOptions(areas?.neighbourSets ?? [], set)}
          onChange={(id) => change({ set: id })}
        />
      )}
      <AsOfField value={view.asOf} onChange={(asOf) => change({ asOf })} />
    </ViewBar>
  )
}
