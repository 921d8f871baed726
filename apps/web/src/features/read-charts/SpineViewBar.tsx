import { useNavigate } from '@tanstack/react-router'
import { ViewBar } from '../../ui/ViewBar.tsx'
import { fields } from '../../words/fields.ts'
import { CouncilField } from '../choose-view/CouncilField.tsx'
import { NeighbourSetField } from '../choose-view/NeighbourSetField.tsx'
import { PeriodField } from '../choose-view/PeriodField.tsx'
import { ShortView } from '../choose-view/ShortView.tsx'
import { setName } from '../choose-view/to-area-options.ts'
import { useAreaName } from '../choose-view/use-area-name.ts'
import type { Profile } from '../see-council/council.query.ts'

interface SpineViewBarProps {
  readonly area: string
  readonly search: { readonly period?: string; readonly set?: string }
  readonly profile: Profile | null | undefined
}

/** Chooses council, period and neighbours. Every choice goes into the address. */
export function SpineViewBar({ area, search, profile }: SpineViewBarProps) {
  const navigate = useNavigate({ from: '/councils/$area/spine' })
  const change = (part: Readonly<Record<string, string>>) =>
    navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never })
  const name = useAreaName(area, profile?.area.name)
  const period = profile?.period ?? search.period ?? ''
  const set = search.set ?? profile?.neighbourSet ?? ''
  return (
    <ViewBar short={<ShortView name={name} period={period} whom={set && setName(set).toLowerCase()} />}>
      <CouncilField
        value={area}
        name={name}
        onChange={(code) =>
          navigate({ to: '/councils/$area/spine', params: { area: code }, search: (old) => old as never })
        }
      />
      {profile && (
        <PeriodField value={period} periods={profile.periods} onChange={(code) => change({ period: code })} />
      )}
      <NeighbourSetField
        label={fields.neighbours}
        value={set}
        names="full"
        onChange={(id) => change({ set: id })}
      />
    </ViewBar>
  )
}
