import { useNavigate } from '@tanstack/react-router'
import { ViewBar } from '../../ui/ViewBar.tsx'
import { fields } from '../../words/fields.ts'
import { ComparatorField } from '../choose-group/ComparatorField.tsx'
import { AsOfField } from '../choose-view/AsOfField.tsx'
import { CouncilField } from '../choose-view/CouncilField.tsx'
import { NeighbourSetField } from '../choose-view/NeighbourSetField.tsx'
import { PeriodField } from '../choose-view/PeriodField.tsx'
import { ShortView } from '../choose-view/ShortView.tsx'
import { useAreaName } from '../choose-view/use-area-name.ts'
import type { GapsData, GapsView } from './gaps.query.ts'
import { sayComparator } from './say-gap.ts'

/** Chooses council, period, whom to compare with, and the day as which the page stands; all go into the address. */
export function GapsViewBar({ view, gaps }: { view: GapsView; gaps: GapsData | null | undefined }) {
  const navigate = useNavigate({ from: '/councils/$area/gaps' })
  const change = (part: Partial<Record<'period' | 'set' | 'asOf' | 'to', string | undefined>>) =>
    navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never })
  const name = useAreaName(view.area, gaps?.area.name)
  const period = gaps?.period ?? view.period ?? ''
  const set = view.set ?? gaps?.neighbourSet ?? ''
  return (
    <ViewBar
      short={
        <ShortView
          name={name}
          period={period}
          whom={gaps ? sayComparator(gaps, 'full') : ''}
          asOf={view.asOf}
        />
      }
    >
      <CouncilField
        value={view.area}
        name={name}
        onChange={(area) => navigate({ to: '.', params: { area }, search: (old) => old as never })}
      />
      {gaps && (
        <PeriodField value={period} periods={gaps.periods} onChange={(code) => change({ period: code })} />
      )}
      <ComparatorField
        area={view.area}
        value={view.to ?? 'neighbours_median'}
        first={gaps?.others[0]?.code}
        onChange={(to) => change({ to: to === 'neighbours_median' ? undefined : to })}
      />
      <NeighbourSetField
        label={fields.neighbours}
        value={set}
        names="short"
        onChange={(id) => change({ set: id })}
      />
      <AsOfField value={view.asOf} onChange={(asOf) => change({ asOf })} />
    </ViewBar>
  )
}
