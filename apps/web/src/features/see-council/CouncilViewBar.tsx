import { useNavigate } from '@tanstack/react-router'
import { ViewBar } from '../../ui/ViewBar.tsx'
import { fields } from '../../words/fields.ts'
import { AsOfField } from '../choose-view/AsOfField.tsx'
import { CouncilField } from '../choose-view/CouncilField.tsx'
import { NeighbourSetField } from '../choose-view/NeighbourSetField.tsx'
import { PeriodField } from '../choose-view/PeriodField.tsx'
import { ShortView } from '../choose-view/ShortView.tsx'
import { setName } from '../choose-view/to-area-options.ts'
import { useAreaName } from '../choose-view/use-area-name.ts'
import type { CouncilView, Profile } from './council.query.ts'

/** Chooses council, period, neighbours and the day as which the page stands. Every choice goes into the address. */
export function CouncilViewBar({
  view,
  profile,
}: {
  view: CouncilView
  profile: Profile | null | undefined
}) {
  const navigate = useNavigate({ from: '/councils/$area' })
  const change = (part: Partial<Record<'period' | 'set' | 'asOf', string | undefined>>) =>
    navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never, replace: false })
  const name = useAreaName(view.area, profile?.area.name)
  const period = profile?.period ?? view.period ?? ''
  const set = view.set ?? profile?.neighbourSet ?? ''
  return (
    <ViewBar
      short={
        <ShortView name={name} period={period} whom={set && setName(set).toLowerCase()} asOf={view.asOf} />
      }
    >
      <CouncilField
        value={view.area}
        name={name}
        onChange={(area) =>
          navigate({ to: '/councils/$area', params: { area }, search: (old) => old as never })
        }
      />
      {profile && (
        <PeriodField value={period} periods={profile.periods} onChange={(code) => change({ period: code })} />
      )}
      <NeighbourSetField
        label={fields.compareWith}
        value={set}
        names="full"
        onChange={(id) => change({ set: id })}
      />
      <AsOfField value={view.asOf} onChange={(asOf) => change({ asOf })} />
    </ViewBar>
  )
}
